import {
  isWeekSupport,
  listSwaps,
  readInterests as readWords,
  type DraftOption,
  type Resource,
  type StepKind,
  wordsOf,
} from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { supportsOf } from '../../learners/index.ts';
import type { StepRow } from './list-steps.ts';
import { isSwappable, type StepWords } from './present-step.ts';
import { readInterests } from './read-interests.ts';

export interface Way extends DraftOption {
  /** The material's id, or the name of what needs none. */
  readonly wayId: string;
  readonly words: StepWords | undefined;
}

/** What may stand in a step's place, by the rules of the engine. */
export async function listWays(
  tx: Tx,
  { districtId }: Scope,
  given: { readonly learnerId: string; readonly step: StepRow; readonly week: readonly StepRow[] },
): Promise<readonly Way[]> {
  const { learnerId, step, week } = given;
  if (!isSwappable(step)) return [];
  const materials = await readMaterials(tx, { districtId }, step);
  const supports = (await supportsOf(tx, [learnerId])).get(learnerId) ?? [];
  const interests = (await readInterests(tx, { districtId, learnerIds: [learnerId] })).get(
    learnerId,
  );
  const ways = listSwaps({
    step: { ...step, resourceId: step.resource_id ?? undefined, own: step.own ?? undefined },
    resources: materials,
    used: usedBeside(step, week),
    liking: {
      interests: readWords(interests ?? []),
      supports: new Set(supports.map(({ code }) => code).filter(isWeekSupport)),
    },
  });
  const words = new Map(materials.map((material) => [material.id, material]));
  return ways.map((way) => ({
    ...way,
    wayId: way.resourceId ?? way.own ?? '',
    words: words.get(way.resourceId ?? ''),
  }));
}

/** Materials of the whole week, and what needs none for the same standard. */
function usedBeside(step: StepRow, week: readonly StepRow[]): ReadonlySet<string> {
  const others = week.filter((one) => one.step_id !== step.step_id);
  const same = others.filter((one) => one.about_id === step.about_id);
  return new Set([
    ...others.flatMap((one) => one.resource_id ?? []),
    ...others.flatMap((one) => one.options.flatMap(({ resourceId }) => resourceId ?? [])),
    ...same.flatMap((one) => one.own ?? []),
  ]);
}

interface MaterialRow extends StepWords {
  readonly id: string;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly needsDevice: boolean;
}

async function readMaterials(
  tx: Tx,
  { districtId }: Scope,
  { about_id, resource_id }: StepRow,
): Promise<readonly (Resource & StepWords)[]> {
  const { rows } = await sql<MaterialRow>`
    select r.resource_id as id, r.kind, r.title, r.description, r.minutes, r.needs_device as "needsDevice" from resource r
    where r.district_id = ${districtId}::uuid and r.active and r.resource_id is distinct from ${resource_id}::uuid
      and exists (select from resource_standard a where a.district_id = r.district_id and a.resource_id = r.resource_id
        and a.standard_id = ${about_id}::uuid)
    order by r.source_id limit 100`.execute(tx);
  return rows.map((row) => ({
    ...row,
    standards: [],
    words: wordsOf([...Object.values(row.title), ...Object.values(row.description)].join(' ')),
  }));
}
