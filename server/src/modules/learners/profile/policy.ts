import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';

/** What an actor is to a learner; one may be several. A teacher stands for aides too. */
export const relations = [
  'self',
  'guardian',
  'mentor',
  'teacher',
  'coach',
  'principal',
  'administrator',
] as const;
export type Relation = (typeof relations)[number];

type Circle = Exclude<ProfileVisibility, 'need-to-know'>;

const circles: Readonly<Record<Circle, readonly Relation[]>> = {
  mentor: ['self', 'mentor'],
  teachers: ['self', 'mentor', 'teacher', 'coach', 'principal'],
  family: ['self', 'mentor', 'teacher', 'coach', 'principal', 'guardian', 'administrator'],
};

/** The circles that these relations belong to; what is need-to-know is in none. */
export function circlesOf(held: readonly Relation[]): readonly Circle[] {
  return (Object.keys(circles) as Circle[]).filter((circle) =>
    circles[circle].some((relation) => held.includes(relation)),
  );
}

/** What decides about one entry. */
export interface EntryFacts {
  readonly voice: Voice;
  readonly visibility: ProfileVisibility;
  readonly isAuthor: boolean;
  /** The actor is on the list of those who need to know. */
  readonly isNamed: boolean;
}

/** One reads what one wrote, what one's circle reads and, of what is need-to-know, what one is named for. */
export function mayRead(held: readonly Relation[], entry: EntryFacts): boolean {
  if (entry.isAuthor) return true;
  if (entry.visibility === 'need-to-know') return entry.isNamed;
  return circlesOf(held).includes(entry.visibility);
}

/** The principal knows that a restricted entry is there, without its words: somebody must be able to name who needs to know. */
export function knowsOf(held: readonly Relation[], entry: EntryFacts): boolean {
  return (
    mayRead(held, entry) || (entry.visibility === 'need-to-know' && held.includes('principal'))
  );
}

const ownVoices: Readonly<Record<Relation, Voice | undefined>> = {
  self: 'learner',
  guardian: 'family',
  mentor: 'teacher',
  teacher: 'teacher',
  coach: 'staff',
  principal: 'staff',
  administrator: undefined,
};

/** The voices that are one's own, the nearest relation's first: whoever teaches their own child speaks for the family, then as a teacher. */
export function ownVoicesOf(held: readonly Relation[]): readonly Voice[] {
  const own = relations
    .filter((relation) => held.includes(relation))
    .flatMap((relation) => ownVoices[relation] ?? []);
  return [...new Set(own)];
}

/** In which voices one may write, the own ones first: teachers and mentors also write down what a learner or the family says. */
export function voicesOf(held: readonly Relation[]): readonly Voice[] {
  const own = ownVoicesOf(held);
  const scribed = own.includes('teacher') ? (['learner', 'family'] as const) : [];
  return [...new Set([...own, ...scribed])];
}

const kindsOf: Readonly<Record<Voice, readonly ProfileKind[]>> = {
  learner: [
    'interest',
    'strength',
    'what-works',
    'need',
    'hope',
    'pace',
    'language',
    'trusted-adult',
    'health',
  ],
  family: [
    'strength',
    'interest',
    'what-works',
    'need',
    'hope',
    'support',
    'pace',
    'language',
    'trusted-adult',
    'health',
  ],
  teacher: [
    'strength',
    'need',
    'interest',
    'what-works',
    'what-helped',
    'support',
    'pace',
    'language',
    'trusted-adult',
    'hope',
    'health',
  ],
  staff: [
    'strength',
    'need',
    'interest',
    'what-works',
    'what-helped',
    'support',
    'pace',
    'language',
    'trusted-adult',
    'hope',
    'health',
  ],
};

/** What a voice speaks of: only adults at school say what the evidence shows, and a support is agreed by an adult. */
export function kindsOfVoice(voice: Voice): readonly ProfileKind[] {
  return kindsOf[voice];
}

/** One changes what one wrote oneself and what one's own voice said; nobody rewrites another voice. */
export function mayChange(held: readonly Relation[], entry: EntryFacts): boolean {
  if (!mayRead(held, entry) || held.length === 0) return false;
  return entry.isAuthor || ownVoicesOf(held).includes(entry.voice);
}

/** Whoever may change an entry may retire it, and so may the adults who answer for the learner at school; it can be put back. */
export function mayRetire(held: readonly Relation[], entry: EntryFacts): boolean {
  if (mayChange(held, entry)) return true;
  const answers = held.some((relation) => ['teacher', 'mentor', 'principal'].includes(relation));
  return answers && mayRead(held, entry);
}

export function mayNameReaders(held: readonly Relation[], entry: EntryFacts): boolean {
  if (entry.visibility !== 'need-to-know') return false;
  return entry.isAuthor || held.includes('principal');
}

/** Another voice may say that it sees the same or differently; a restricted entry is not put to the vote. */
export function mayTakeStance(held: readonly Relation[], entry: EntryFacts): boolean {
  const [own] = ownVoicesOf(held);
  if (own === undefined || own === entry.voice) return false;
  if (entry.visibility === 'need-to-know') return false;
  return mayRead(held, entry);
}
