import { learnFromReading, readersAsOf } from '../modules/reading/index.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Tx } from '../platform/db/database.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';
import { findClass } from './find-class.ts';

const classSources = ['class-05-b-homeroom', 'class-06-a-homeroom'] as const;
/** Days before today on which the class read. */
const daysAgo = [16, 9, 3] as const;
const dayMs = 86_400_000;

interface ReadOnce {
  readonly districtId: string;
  readonly learnerId: string;
  readonly at: Date;
  readonly nth: number;
}

/** What two classes have read in the last weeks, with votes and checks, from the library where there is one. */
export async function seedReadings(deps: Deps, districtId: string): Promise<void> {
  for (const classSource of classSources) await seedClass(deps, { districtId, classSource });
}

async function seedClass(
  deps: Deps,
  { districtId, classSource }: { readonly districtId: string; readonly classSource: string },
): Promise<void> {
  const found = await findClass(deps, { districtId }, classSource);
  if (found === undefined) return;
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const members = await tx
      .selectFrom('enrolment')
      .innerJoin('person', 'person.person_id', 'enrolment.person_id')
      .select('person.person_id')
      .where('enrolment.district_id', '=', districtId)
      .where('enrolment.class_id', '=', found.classId)
      .where('enrolment.role', '=', 'learner')
      .orderBy('person.source_id')
      .execute();
    for (const [index, { person_id: learnerId }] of members.entries())
      for (const [round, days] of daysAgo.entries()) {
        const at = new Date(deps.now().getTime() - days * dayMs);
        await readOnce(tx, { districtId, learnerId, at, nth: index + 7 * round });
      }
  });
}

async function readOnce(tx: Tx, { districtId, learnerId, at, nth }: ReadOnce): Promise<void> {
  const day = at.toISOString().slice(0, 10);
  const reader = (await readersAsOf(tx, districtId, [learnerId], day, 'en')).get(learnerId);
  const text = await tx
    .selectFrom('text')
    .select(['text_id', 'grade', 'words', 'pages'])
    .where('district_id', '=', districtId)
    .where('language', '=', 'en')
    .where('retired_at', 'is', null)
    .where('grade', '<=', (reader?.grade ?? 5) + 1 - (nth % 4))
    .orderBy('grade', 'desc')
    .orderBy('source_key')
    .offset(nth % 5)
    .limit(1)
    .executeTakeFirst();
  if (text === undefined || reader === undefined) return;
  const above = reader.grade - text.grade + ((nth % 5) - 2) / 2;
  const vote = above < 0 ? 'too-hard' : above > 3 ? 'too-easy' : 'just-right';
  const answeredRight = Math.max(0, Math.min(3, Math.round(1.5 + above)));
  const readingId = newId();
  await tx
    .insertInto('reading')
    .values({
      district_id: districtId,
      learner_id: learnerId,
      reading_id: readingId,
      text_id: text.text_id,
      started_at: new Date(at.getTime() - 20 * 60_000),
      last_at: at,
      page: text.pages.length,
      seconds: Math.round(text.words * 0.6) + 60 * (nth % 4),
      finished_at: at,
      vote,
      asked: 3,
      answered_right: answeredRight,
      answers: null,
      voted_at: at,
      recorded_by: null,
    })
    .execute();
  const told = { districtId, learnerId, readingId, textId: text.text_id };
  await learnFromReading(tx, { ...told, vote, asked: 3, answeredRight, day });
}
