import type { WeekEvidence } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { WeekRow } from '../queries.ts';
import { listEvidenceDone } from './done-by-evidence.ts';
import { listProposals } from './list-proposals.ts';
import { listSteps, type StepRow } from './list-steps.ts';
import { readNamedWordings, sayInLanguage } from './say-left-out.ts';
import { presentStep, type StepWords } from './present-step.ts';

export type PresentedWeek =
  Awaited<ReturnType<typeof presentWeeks>> extends ReadonlyMap<string, infer Week> ? Week : never;

/** Weeks as their readers see them, by week: a few queries for all of them together. */
export async function presentWeeks(
  tx: Tx,
  { districtId }: Scope,
  given: {
    readonly weeks: readonly WeekRow[];
    readonly learnerIds: readonly string[];
    readonly languageOf: (week: WeekRow) => string;
  },
) {
  const { weeks, learnerIds, languageOf } = given;
  const steps = Map.groupBy(await listSteps(tx, { districtId }, weeks), (row) => row.week_id);
  const proposals = await listProposals(tx, { districtId }, weeks);
  const materials = await readMaterials(tx, { districtId }, [...steps.values()].flat());
  const reasons = weeks.flatMap(({ because }) => because);
  const wordings = await readNamedWordings(tx, { districtId }, reasons);
  const shown = new Map<string, WeekEvidence>();
  for (const startsOn of new Set(weeks.map((week) => week.starts_on)))
    for (const [stepId, evidence] of await listEvidenceDone(
      tx,
      { districtId, startsOn },
      learnerIds,
    ))
      shown.set(stepId, evidence);
  return new Map(
    weeks.map((week) => [
      week.week_id,
      {
        weekId: week.week_id,
        startsOn: week.starts_on,
        minutesAvailable: week.minutes_available,
        because: sayInLanguage(week.because, { wordings, language: languageOf(week) }),
        steps: (steps.get(week.week_id) ?? []).map((step) =>
          presentStep(step, { language: languageOf(week), shown, materials }),
        ),
        proposals: [...(proposals.get(week.week_id) ?? [])],
      },
    ]),
  );
}

/** The words of the materials that choices offer. */
async function readMaterials(
  tx: Tx,
  { districtId }: Scope,
  steps: readonly StepRow[],
): Promise<ReadonlyMap<string, StepWords>> {
  const ids = steps.flatMap(({ options }) => options.flatMap(({ resourceId }) => resourceId ?? []));
  if (ids.length === 0) return new Map();
  const { rows } = await sql<StepWords & { readonly resource_id: string }>`
    select resource_id, title, description from resource
    where district_id = ${districtId}::uuid and resource_id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.resource_id, row]));
}
