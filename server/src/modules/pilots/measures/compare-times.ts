import { judgePilot, pairedChange, type PilotVerdict } from '@everyplan/engine/effects';
import { readGrade } from '@everyplan/engine/planning';
import type { Tx } from '../../../platform/db/database.ts';
import { readersAsOf } from '../../reading/index.ts';
import type { Baseline } from '../baseline/read-baseline.ts';
import { daysOpen } from '../baseline/find-baseline.ts';
import { addDays, endOf, weekOf } from '../calendar.ts';
import type { PilotRow } from '../get-pilot.ts';
import { fewestTold, tellChange, type Told } from '../say-change.ts';
import { findUsualGain } from '../usual-gain.ts';
import { listLaterPaces } from './list-later-paces.ts';

export interface Times {
  readonly pace: Told | null;
  readonly reader: Told | null;
  readonly usualGain: number | null;
  readonly beside: { readonly title: string; readonly pace: Told | null } | null;
  readonly verdict: PilotVerdict;
  /** Of the pilot's class, whom nobody has heard since its first week. */
  readonly notHeardSince: number;
}

interface Pair {
  readonly before: number | null;
  readonly after: number | null;
}

/** Before and after, of the class and of the one beside it, and what can be told of the pilot as a cause. */
export async function compareTimes(
  tx: Tx,
  pilot: PilotRow,
  { baseline, today }: { readonly baseline: Baseline; readonly today: string },
): Promise<Times> {
  const days = { startsOn: pilot.starts_on, weeks: pilot.weeks };
  const until = earlier(today, addDays(endOf(days), daysOpen));
  const paces = await listLaterPaces(tx, {
    districtId: pilot.district_id,
    learnerIds: baseline.rows.map(({ learner_id }) => learner_id),
    language: pilot.language,
    after: addDays(pilot.starts_on, daysOpen),
    until,
  });
  const pairsOf = (classId: string | null): readonly Pair[] =>
    baseline.rows
      .filter(({ class_id }) => class_id === classId)
      .map(({ learner_id, pace }) => ({ before: pace, after: paces.get(learner_id) ?? null }));
  const mine = pairsOf(pilot.class_id);
  const beside = pairsOf(pilot.comparison_class_id);
  const usualGain = findUsualGain({
    grade: readGrade(pilot.class_grades[0]) ?? null,
    language: pilot.language,
    weeks: Math.min(pilot.weeks, Math.max(1, weekOf(days, today))),
  });
  return {
    pace: tell(mine, usualGain),
    reader: tell(await pairReaders(tx, pilot, { baseline, until }), undefined),
    usualGain: usualGain ?? null,
    beside: await tellBeside(tx, pilot, tell(beside, usualGain)),
    verdict: judgePilot(
      [
        { arm: 'pilot', outcomes: mine.map(changeOf) },
        { arm: 'comparison', outcomes: beside.map(changeOf) },
      ],
      { worthwhile: pilot.worthwhile },
    ),
    notHeardSince: mine.filter(({ after }) => after === null).length,
  };
}

/** A reader's grade then and now, where something was measured since: else the two are one. */
async function pairReaders(
  tx: Tx,
  pilot: PilotRow,
  { baseline, until }: { readonly baseline: Baseline; readonly until: string },
): Promise<readonly Pair[]> {
  const measured = baseline.rows.filter(
    ({ class_id, grade }) => class_id === pilot.class_id && grade !== null,
  );
  const readers = await readersAsOf(
    tx,
    pilot.district_id,
    measured.map(({ learner_id }) => learner_id),
    until,
    pilot.language,
  );
  return measured.map(({ learner_id, grade }) => {
    const now = readers.get(learner_id);
    const isNew = now?.from.some(({ day }) => day > pilot.starts_on) ?? false;
    return { before: grade, after: isNew ? now!.grade : null };
  });
}

function tell(pairs: readonly Pair[], usual: number | undefined): Told | null {
  const change = pairedChange(pairs);
  return change === undefined ? null : tellChange(change, usual);
}

/** Of another teacher's class nothing is told that could be about one child. */
async function tellBeside(tx: Tx, pilot: PilotRow, pace: Told | null): Promise<Times['beside']> {
  if (pilot.comparison_class_id === null) return null;
  const { title } = await tx
    .selectFrom('class')
    .select('title')
    .where('district_id', '=', pilot.district_id)
    .where('class_id', '=', pilot.comparison_class_id)
    .executeTakeFirstOrThrow();
  return { title, pace: pace !== null && pace.learners < fewestTold ? null : pace };
}

function changeOf({ before, after }: Pair): number | null {
  return before === null || after === null ? null : after - before;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
