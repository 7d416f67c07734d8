import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readToday } from '../../people/index.ts';
import { type ClassLearner, listClassLearners } from '../list-class-learners.ts';
import { listNewestSet } from './class-set.ts';
import { listGroups } from './groups.ts';
import { layShelvesWithReaders, type LaidShelf, type LaidShelves } from './lay-shelves.ts';
import { getReadingClass } from './policy.ts';
import { presentLevelled, presentOffered, presentReader, presentWindow } from './present.ts';
import { listTextCards, listWindows } from './queries.ts';
import { bandGrades } from './shelf-rules.ts';

const textsShown = 3;

/** A class at once: every reader with band and three texts, what happened last, the groups and the newest set. */
export function readClassReading(deps: Deps, actor: Actor, classId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { title, mayChange } = await getReadingClass(tx, actor, classId);
    const { today } = await readToday(tx, actor, deps.now());
    const learners = await listClassLearners(tx, actor, { classId });
    const learnerIds = learners.map(({ learnerId }) => learnerId);
    const laid = await layShelvesWithReaders(tx, actor, { learnerIds, now: deps.now() });
    const checked = await listChecked(tx, actor, learnerIds);
    const groups = await listGroups(tx, actor, classId);
    const set = await listNewestSet(tx, actor, { classId, learnerIds });
    const windows = await listWindows(tx, actor, learnerIds);
    const own = windows.filter((row) => row.class_id === classId);
    const titles = await titlesOf(tx, actor, {
      laid,
      named: [...groups.flatMap(({ textId }) => textId ?? []), ...set.map((row) => row.text_id)],
    });
    return {
      classId,
      title,
      today,
      mayChange,
      library: laid.texts.size,
      window: presentWindow(own.find((row) => row.learner_id === null)),
      learners: learners.map((learner) => ({
        ...presentLearner(learner, laid),
        checkedOn: checked.get(learner.learnerId) ?? null,
        lastReading: lastOf(laid.shelves.get(learner.learnerId), titles),
        window: presentWindow(own.find((row) => row.learner_id === learner.learnerId)),
        given: set.filter((row) => row.learner_id === learner.learnerId).map((row) => row.text_id),
      })),
      groups,
      texts: [
        ...new Set([
          ...groups.flatMap(({ textId }) => textId ?? []),
          ...set.map((row) => row.text_id),
        ]),
      ].flatMap((id) => titles.get(id) ?? []),
      set:
        set[0] === undefined
          ? null
          : { setId: set[0].set_id, pickedAt: set[0].picked_at.toISOString() },
    };
  });
}

function presentLearner(learner: ClassLearner, { shelves, texts }: LaidShelves) {
  const shelf = shelves.get(learner.learnerId);
  const reader = presentReader({ reader: shelf?.reader });
  return {
    learnerId: learner.learnerId,
    givenName: learner.givenName,
    familyName: learner.familyName,
    grades: [...learner.grades],
    language: learner.language.startsWith('es') ? ('es' as const) : ('en' as const),
    reader,
    band: { from: Math.max(0, reader.grade - bandGrades), to: Math.max(0, reader.grade) },
    texts: (shelf?.places ?? []).slice(0, textsShown).flatMap((place) => {
      const row = texts.get(place.textId);
      return row === undefined ? [] : [presentOffered(place, row)];
    }),
  };
}

type Levelled = ReturnType<typeof presentLevelled>;

/** The newest readings may be of texts that have left the library. */
async function titlesOf(
  tx: Tx,
  actor: Actor,
  { laid, named }: { readonly laid: LaidShelves; readonly named: readonly string[] },
): Promise<ReadonlyMap<string, Levelled>> {
  const known = new Map([...laid.texts].map(([id, row]) => [id, presentLevelled(row)] as const));
  const last = [...laid.shelves.values()].flatMap(({ past }) => past[0]?.textId ?? []);
  const missing = [...new Set([...named, ...last])].filter((id) => !known.has(id));
  if (missing.length > 0)
    for (const row of await listTextCards(tx, actor, missing))
      known.set(row.text_id, presentLevelled(row));
  return known;
}

function lastOf(shelf: LaidShelf | undefined, titles: ReadonlyMap<string, Levelled>) {
  const last = shelf?.past[0];
  if (last === undefined) return null;
  return {
    title: titles.get(last.textId)?.title ?? '',
    at: last.lastAt.toISOString(),
    finished: last.finished,
    vote: last.vote,
  };
}

/** The newest day on which each was measured by more than their own reading. */
async function listChecked(tx: Tx, { districtId }: Actor, learnerIds: readonly string[]) {
  const { rows } = await sql<{ learner_id: string; day: string }>`
    select learner_id, max(measured_on)::text as day from reader_measure
    where district_id = ${districtId}::uuid and learner_id = any(${learnerIds}::uuid[]) and withdrawn_at is null
      and source not in ('reading', 'teacher')
    group by learner_id`.execute(tx);
  return new Map(rows.map(({ learner_id, day }) => [learner_id, day]));
}
