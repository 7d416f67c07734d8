import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { learnFromReading } from '../measures/index.ts';
import type { Vote } from '../tables.ts';
import { lessonOf } from './lesson-of.ts';
import { notInTheClass } from './problems.ts';
import { getReading, getTextToRead, listReadings } from './queries.ts';

interface PaperReading {
  readonly learnerId: string;
  readonly readingId: string;
  readonly textId: string;
  /** A day: 2026-11-22. */
  readonly readOn: string;
  readonly vote: Vote | null;
  readonly asked: number | null;
  readonly answeredRight: number | null;
}

interface Given {
  readonly classId: string;
  readonly readings: readonly PaperReading[];
  readonly now: Date;
}

/** Writes down what a class read on paper. All of it or nothing; what is sent twice stands once, as it came last. */
export async function keepPaperReadings(tx: Tx, actor: Actor, given: Given) {
  const learners = await listClassLearners(tx, actor, { classId: given.classId, toRecord: true });
  const known = new Set(learners.map(({ learnerId }) => learnerId));
  if (given.readings.some(({ learnerId }) => !known.has(learnerId))) throw notInTheClass();
  const texts = await pagesOf(tx, actor, given.readings);
  for (const reading of given.readings)
    await keepOne(tx, actor, {
      reading,
      pages: texts.get(reading.textId) ?? 1,
      now: given.now,
    });
  await recordAudit(tx, actor, {
    action: 'record-paper-readings',
    subjectType: 'class',
    subjectId: given.classId,
    detail: { count: given.readings.length },
  });
  return { kept: given.readings.length };
}

async function pagesOf(tx: Tx, actor: Actor, readings: readonly PaperReading[]) {
  const pages = new Map<string, number>();
  for (const textId of new Set(readings.map((each) => each.textId)))
    pages.set(textId, (await getTextToRead(tx, actor, textId)).pages.length);
  return pages;
}

interface One {
  readonly reading: PaperReading;
  readonly pages: number;
  readonly now: Date;
}

async function keepOne(tx: Tx, actor: Actor, { reading, pages, now }: One): Promise<void> {
  // Noon: a day on paper has no hour, and noon is the same day nearly everywhere.
  const noon = new Date(`${reading.readOn}T12:00:00Z`);
  const at = noon.getTime() > now.getTime() ? now : noon;
  const { asked } = reading;
  const told = {
    started_at: at,
    last_at: at,
    finished_at: at,
    page: pages,
    vote: reading.vote,
    voted_at: reading.vote === null ? null : now,
    asked,
    answered_right: asked === null ? null : Math.min(asked, reading.answeredRight ?? 0),
    recorded_by: actor.personId,
  };
  await tx
    .insertInto('reading')
    .values({
      district_id: actor.districtId,
      learner_id: reading.learnerId,
      reading_id: reading.readingId,
      text_id: reading.textId,
      way: 'paper',
      ...told,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'learner_id', 'reading_id'])
        .doUpdateSet(told)
        .where('reading.way', '=', 'paper'),
    )
    .execute();
  const kept = await getReading(tx, actor, reading);
  if (kept.way === 'paper') await learnFromReading(tx, lessonOf(kept, dayOf(kept)));
}

/** Takes back one of them; what a learner read on a screen stays. */
export async function removePaperReading(
  tx: Tx,
  actor: Actor,
  { classId, readingId }: { readonly classId: string; readonly readingId: string },
): Promise<undefined> {
  const learners = await listClassLearners(tx, actor, { classId, toRecord: true });
  const learnerIds = learners.map(({ learnerId }) => learnerId);
  const [kept] = await listReadings(tx, actor, { learnerIds, readingId });
  if (kept === undefined || kept.way !== 'paper') throw notFound('reading');
  // What it taught is forgotten with it.
  await learnFromReading(tx, { ...lessonOf(kept, dayOf(kept)), vote: null, asked: null });
  await tx
    .deleteFrom('reading')
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', kept.learner_id)
    .where('reading_id', '=', readingId)
    .execute();
  await recordAudit(tx, actor, {
    action: 'take-back-paper-reading',
    subjectType: 'reading',
    subjectId: readingId,
  });
  return undefined;
}

/** What was told is a day, kept as its noon. */
function dayOf({ last_at: at }: { readonly last_at: Date }): string {
  return at.toISOString().slice(0, 10);
}
