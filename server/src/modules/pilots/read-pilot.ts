import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Baseline, readBaseline } from './baseline/read-baseline.ts';
import { listWeeks } from './calendar.ts';
import { readToday } from '../people/index.ts';
import { getPilot, type PilotRow } from './get-pilot.ts';
import { compareTimes, type Times } from './measures/compare-times.ts';
import { type Point, readSeries } from './measures/read-series.ts';
import { listLearnerNames } from './list-learner-names.ts';
import { presentPilot } from './present.ts';
import { suggestNext } from './suggest-next.ts';

/** A pilot with all that can be said of it today. */
export async function readPilot(deps: Deps, actor: Actor, pilotId: string) {
  const { row, names } = await inDistrict(deps.connection, actor, async (tx) => {
    const found = await getPilot(tx, actor, pilotId);
    return { row: found, names: await listLearnerNames(tx, actor, found.class_id) };
  });
  const measured = await measurePilot(deps, row);
  const { today, baseline, series, times } = measured;
  const pilot = presentPilot(row, today);
  const { pace, reader, usualGain, beside, verdict } = times;
  return {
    today,
    pilot,
    mayChange: row.may_change,
    baseline: presentBaseline(row, baseline, names),
    series: series.map((each) => ({ ...each, points: [...each.points] })),
    pace,
    reader,
    usualGain,
    beside,
    verdict: { value: verdict.value, because: verdict.because, more: verdict.more ?? null },
    next: [...suggestNext({ ...pilot, ...countThisWeek(series), ...countMissing(row, measured) })],
  };
}

/**
 * The figures of a pilot, as whoever may see it sees them: they count the learners of then, of whom a teacher no longer sees who has moved,
 * and those of a class beside it, of which only means come out.
 */
export function measurePilot(deps: Deps, row: PilotRow) {
  return inDistrict(deps.connection, asSystem({ districtId: row.district_id }), (tx) =>
    measure(tx, row, deps.now()),
  );
}

async function measure(tx: Tx, row: PilotRow, now: Date) {
  const { today, timeZone } = await readToday(tx, { districtId: row.district_id }, now);
  const baseline = await readBaseline(tx, row, today);
  const learnerIds = baseline.rows
    .filter(({ class_id }) => class_id === row.class_id)
    .map(({ learner_id }) => learner_id);
  const weeks = listWeeks({ startsOn: row.starts_on, weeks: row.weeks }, today);
  const asked = { districtId: row.district_id, learnerIds, weeks, today, timeZone };
  const series = await readSeries(tx, { ...asked, language: row.language });
  return {
    today,
    baseline,
    learnerIds,
    weeks,
    timeZone,
    series,
    times: await compareTimes(tx, row, { baseline, today }),
  };
}

function presentBaseline(row: PilotRow, baseline: Baseline, names: ReadonlyMap<string, string>) {
  const mine = baseline.rows.filter(({ class_id }) => class_id === row.class_id);
  const paces = mine.flatMap(({ pace }) => (pace === null ? [] : [pace]));
  const grades = mine.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  return {
    takenOn: baseline.takenOn,
    openUntil: baseline.openUntil,
    learners: mine.length,
    withPace: paces.length,
    withReader: grades.length,
    pace: meanOf(paces),
    grade: meanOf(grades),
    missing: mine
      .filter(({ pace, grade }) => pace === null || grade === null)
      .flatMap(({ learner_id: learnerId, pace, grade }) => {
        const name = names.get(learnerId);
        return name === undefined
          ? []
          : [{ learnerId, name, pace: pace === null, reader: grade === null }];
      })
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

function countThisWeek(series: readonly { measure: string; points: readonly Point[] }[]) {
  const last = (measure: string) => series.find((each) => each.measure === measure)?.points.at(-1);
  return {
    votesThisWeek: last('justRight')?.count ?? 0,
    minutesThisWeek: last('minutes')?.value ?? 0,
  };
}

function countMissing(
  row: PilotRow,
  { baseline, today, times }: { baseline: Baseline; today: string; times: Times },
) {
  const mine = baseline.rows.filter(({ class_id }) => class_id === row.class_id);
  return {
    learners: mine.length,
    withoutPace: mine.filter(({ pace }) => pace === null).length,
    baselineIsOpen: today <= baseline.openUntil,
    notHeardSince: times.notHeardSince,
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
