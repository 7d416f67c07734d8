import { addDays } from '../calendar.ts';
import { yearOf } from '../grade.ts';
import { backgrounds } from '../names.ts';
import type { Background } from '../names.ts';
import { pick, seedRandom, shuffle, wholeNumber } from '../random.ts';
import type { Random } from '../random.ts';
import type { Family, Guardian, Learner } from './cast.ts';
import { characters } from './characters.ts';
import { pickFamilyShape } from './family-shape.ts';
import { schoolOf, sections } from './schools.ts';
import { listHouseholds } from './seats.ts';
import type { Seat } from './seats.ts';
import type { Usernames } from './usernames.ts';

export type FamiliesInput = {
  readonly seed: string;
  readonly today: string;
  readonly yearStart: string;
  readonly usernames: Usernames;
};

export type People = {
  readonly learners: readonly Learner[];
  readonly guardians: readonly Guardian[];
  readonly families: readonly Family[];
};

/** Fills every seat of every section with a child of some family, the Andrades first. */
export function buildFamilies(input: FamiliesInput): People {
  const desk = openDesk(input);
  const households = listHouseholds(desk.random).map((seats, i) =>
    i === 0 ? registerAndrades(desk, seats) : registerHousehold(desk, seats),
  );
  return {
    learners: households.flatMap((household) => household.learners),
    guardians: households.flatMap((household) => household.guardians),
    families: households.map((household) => household.family),
  };
}

type Household = {
  readonly family: Family;
  readonly learners: readonly Learner[];
  readonly guardians: readonly Guardian[];
};

/** The registrar's desk: what is handed out one by one (numbers, usernames, names not yet taken). */
type Desk = FamiliesInput & {
  readonly random: Random;
  readonly nextId: (kind: 'family' | 'learner' | 'guardian') => string;
  readonly nextBackground: () => Background;
  /** True the first time that this text is asked for. */
  readonly claim: (text: string) => boolean;
  /** How many children of a section were registered, this one included. */
  readonly countIn: (seat: Seat) => number;
};

function openDesk(input: FamiliesInput): Desk {
  const random = seedRandom(`${input.seed}/families`);
  const counts = { family: 0, learner: 0, guardian: 0 };
  const claimed = new Set<string>();
  const seated = new Map<string, number>();
  let deck: readonly Background[] = [];
  let drawn = 0;
  return {
    ...input,
    random,
    nextId: (kind) => `${kind}-${String((counts[kind] += 1)).padStart(4, '0')}`,
    nextBackground: () => {
      if (drawn === deck.length) {
        drawn = 0;
        deck = shuffle(
          random,
          backgrounds.flatMap((one) => Array.from({ length: one.weight }, () => one)),
        );
      }
      return deck[drawn++]!;
    },
    claim: (text) => claimed.size < claimed.add(text).size,
    countIn: ({ grade, section }) => {
      const count = (seated.get(`${grade}${section}`) ?? 0) + 1;
      seated.set(`${grade}${section}`, count);
      return count;
    },
  };
}

function registerHousehold(desk: Desk, seats: readonly Seat[]): Household {
  const { random } = desk;
  const background = desk.nextBackground();
  const partner = random() < 0.12 ? pick(random, backgrounds) : background;
  const shape = pickFamilyShape(random);
  const names = pickFamilyNames(random, background, partner);
  const familyId = desk.nextId('family');
  const learnerIds = seats.map(() => desk.nextId('learner'));
  const guardianIds = shape.map(() => desk.nextId('guardian'));
  const learners = seats.map((seat, i): Learner => ({
    ...registerChild(desk, { id: learnerIds[i]!, background, seat, familyName: names.children }),
    familyId,
    guardianIds,
  }));
  const guardians = shape.map((place, i): Guardian => ({
    ...registerGuardian(desk, {
      id: guardianIds[i]!,
      background: i === 0 ? background : partner,
      familyName: names.family,
      sharesName: i === 0 ? place.relation !== 'foster carer' : random() < 0.55,
    }),
    ...place,
    familyId,
    learnerIds,
  }));
  return { learners, guardians, family: describeFamily(background.language, learners, guardians) };
}

/** Some children carry the names of both sides. */
function pickFamilyNames(random: Random, background: Background, partner: Background) {
  const family = pick(random, background.families);
  const other = pick(random, partner.families);
  const isJoined = random() < 0.06 && other !== family;
  return { family, children: isJoined ? `${family}-${other}` : family };
}

type ChildInput = {
  readonly id: string;
  readonly background: Background;
  readonly seat: Seat;
  readonly familyName: string;
};

function registerChild(
  desk: Desk,
  { id, background, seat, familyName }: ChildInput,
): Omit<Learner, 'familyId' | 'guardianIds'> {
  const givenName = nameChild(desk, background, seat, familyName);
  return {
    ...registerPerson(desk, id, givenName, familyName),
    ...placeChild(desk, seat),
    language: background.language,
  };
}

type GuardianInput = {
  readonly id: string;
  readonly background: Background;
  readonly familyName: string;
  readonly sharesName: boolean;
};

/** Seven guardians in a hundred have no e-mail. */
function registerGuardian(desk: Desk, { id, background, familyName, sharesName }: GuardianInput) {
  const { random } = desk;
  const name = sharesName ? familyName : pick(random, background.families);
  const { email, ...person } = registerPerson(desk, id, pick(random, background.adults), name);
  return { ...person, ...(random() < 0.93 ? { email } : {}), language: background.language };
}

function registerAndrades(desk: Desk, seats: readonly Seat[]): Household {
  const { learner, youngLearner, guardian } = characters;
  const shared = { language: 'es', familyId: desk.nextId('family') };
  const children = [learner, youngLearner];
  for (const child of children) {
    desk.nextId('learner');
    desk.claim(`${child.givenName} ${child.familyName}`);
  }
  desk.nextId('guardian');
  const learners = children.map((child, i): Learner => ({
    ...child,
    ...shared,
    ...placeChild(desk, seats[i]!),
    joinedOn: desk.yearStart,
    guardianIds: [guardian.id],
  }));
  const learnerIds = children.map((child) => child.id);
  const guardians: readonly Guardian[] = [
    { ...guardian, ...shared, relation: 'parent', home: 0, learnerIds },
  ];
  return { learners, guardians, family: describeFamily('es', learners, guardians) };
}

function describeFamily(
  language: string,
  learners: readonly Learner[],
  guardians: readonly Guardian[],
): Family {
  return {
    id: learners[0]!.familyId,
    language,
    letters: language === 'es' ? 'es' : 'en',
    homes: guardians.some((guardian) => guardian.home === 1) ? 2 : 1,
    learnerIds: learners.map((learner) => learner.id),
    guardianIds: guardians.map((guardian) => guardian.id),
  };
}

function registerPerson(desk: Desk, id: string, givenName: string, familyName: string) {
  const username = desk.usernames(givenName, familyName);
  return { id, givenName, familyName, username, email: `${username}@alder.example` };
}

/** A given name that nobody else in the section has and that makes a full name of its own, if there is one. */
function nameChild(desk: Desk, background: Background, seat: Seat, familyName: string): string {
  const choices = shuffle(desk.random, background.children);
  const found = choices.find(
    (name) =>
      desk.claim(`${seat.grade}${seat.section} ${name}`) && desk.claim(`${name} ${familyName}`),
  );
  return found ?? choices[0]!;
}

function placeChild(
  desk: Desk,
  seat: Seat,
): Pick<Learner, 'grade' | 'section' | 'schoolId' | 'birthDate' | 'joinedOn'> {
  const { random, today, yearStart } = desk;
  const ageDays = Math.round((yearOf(seat.grade) + 5.1) * 365.25) + wholeNumber(random, 0, 364);
  return {
    ...seat,
    schoolId: schoolOf(seat.grade).id,
    birthDate: addDays(yearStart, -ageDays),
    joinedOn: isNewlyArrived(desk, seat) ? addDays(today, -wholeNumber(random, 1, 6)) : yearStart,
  };
}

/** One child in every other section joined in the last few days: no evidence yet. */
function isNewlyArrived(desk: Desk, seat: Seat): boolean {
  const hasNewcomer = (yearOf(seat.grade) + sections.indexOf(seat.section)) % 2 === 1;
  return desk.countIn(seat) === 15 && hasNewcomer;
}
