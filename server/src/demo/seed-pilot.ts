import { planPilot } from '../modules/pilots/index.ts';
import { finishRecord, startRecord } from '../modules/reading/index.ts';
import type { Actor } from '../platform/auth/actor.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Tx } from '../platform/db/database.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';
import { findClass } from './find-class.ts';

const classSource = 'class-06-c-homeroom';
const dayMs = 86_400_000;
/** The pilot is in its fifth of six weeks; the class was heard just before it and lately. */
const startedDaysAgo = 31;
const heardDaysAgo = [33, 4] as const;

/** Days before today on which the class read, each time two thirds of it. */
const readDaysAgo = [82, 75, 68, 61, 54, 47, 40, 32, 27, 23, 19, 16, 12, 9, 5, 2] as const;

/** Grade 6 C started small: it reads in class, and was heard before the pilot and again lately, but for a few who were away. */
export async function seedPilot(deps: Deps, districtId: string): Promise<void> {
  const found = await findClass(deps, { districtId }, classSource);
  if (found === undefined) return;
  const { actor, classId } = found;
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const members = await tx
      .selectFrom('enrolment')
      .innerJoin('person', 'person.person_id', 'enrolment.person_id')
      .select('person.person_id')
      .where('enrolment.district_id', '=', districtId)
      .where('enrolment.class_id', '=', classId)
      .where('enrolment.role', '=', 'learner')
      .orderBy('person.source_id')
      .execute();
    for (const [index, { person_id: learnerId }] of members.entries())
      for (const [round, daysAgo] of heardDaysAgo.entries()) {
        if ((index + 5 * round) % 11 === 3) continue;
        const pace = 92 + ((index * 37) % 60) + round * (3 + ((index * 5) % 9));
        const now = new Date(deps.now().getTime() - daysAgo * dayMs);
        await hear(tx, actor, { learnerId, pace, now });
      }
    const learnerIds = members.map(({ person_id }) => person_id);
    await read(tx, { districtId, learnerIds, now: deps.now() });
  });
  await planPilot(deps, actor, {
    kind: 'just-right-texts',
    classId,
    startsOn: new Date(deps.now().getTime() - startedDaysAgo * dayMs).toISOString().slice(0, 10),
    weeks: 6,
    comparisonClassId: null,
    language: 'en',
    problem: 'In quiet reading half of the class turns pages: the books are too hard or too easy.',
    win: 'Most children read 8 words a minute more than at the start, and most votes say “just right”.',
    worthwhile: 8,
  });
}

interface Heard {
  readonly learnerId: string;
  /** Words right in the minute. */
  readonly pace: number;
  readonly now: Date;
}

/** A minute from a book in the hand, counted on paper. */
async function hear(tx: Tx, teacher: Actor, { learnerId, pace, now }: Heard): Promise<void> {
  const one = { learnerId, recordId: newId() };
  const source = {
    kind: 'book' as const,
    title: 'A page of the class’s book',
    language: 'en' as const,
    grade: 5,
  };
  const readOn = now.toISOString().slice(0, 10);
  await startRecord(tx, teacher, { ...one, source, way: 'paper', readOn, now });
  const errors = 2 + (pace % 5);
  const content = {
    marks: [],
    lastWord: null,
    counts: { words: pace + errors, errors, selfCorrections: 1 },
    seconds: 60,
    expression: { phrasing: null, pace: null, smoothness: null, expression: null },
    retell: null,
    asked: null,
    answeredRight: null,
    note: '',
  };
  await finishRecord(tx, teacher, { ...one, content, because: '', now });
}

interface Class {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly now: Date;
}

/** What the class read: more, and more often just right, since the pilot began. */
async function read(tx: Tx, { districtId, learnerIds, now }: Class): Promise<void> {
  const texts = await tx
    .selectFrom('text')
    .select('text_id')
    .where('district_id', '=', districtId)
    .where('language', '=', 'en')
    .where('grade', '>', 4.5)
    .where('grade', '<', 7.5)
    .orderBy('source_key')
    .limit(12)
    .execute();
  const rows = learnerIds.flatMap((learnerId, index) =>
    readDaysAgo.flatMap((days, round) => {
      const text = texts[(index * 5 + round) % Math.max(1, texts.length)];
      if (text === undefined || (index + round) % 3 === 0) return [];
      const at = new Date(now.getTime() - days * dayMs);
      const isSince = days < startedDaysAgo;
      const luck = (index * 7 + round * 3) % 10;
      return [
        {
          district_id: districtId,
          learner_id: learnerId,
          reading_id: newId(),
          text_id: text.text_id,
          started_at: new Date(at.getTime() - 20 * 60_000),
          last_at: at,
          seconds: (isSince ? 720 : 420) + 30 * luck,
          finished_at: luck < 8 ? at : null,
          vote: luck < (isSince ? 7 : 5) ? ('just-right' as const) : ('too-hard' as const),
          asked: null,
          answered_right: null,
          answers: null,
          voted_at: at,
          recorded_by: null,
        },
      ];
    }),
  );
  if (rows.length > 0) await tx.insertInto('reading').values(rows).execute();
}
