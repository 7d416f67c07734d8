import type { Plan } from './plan.ts';

/** One field of a plan that differs between two of its versions. */
export interface PlanFieldChange {
  /** The goal's, step's or item's id. */
  readonly id: string;
  /** What it is called: the newer name, or the older where it is gone. */
  readonly name: string;
  /** `whole`: it was added or taken out. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What differs between a plan as somebody saw it and the plan as it stands, field by field; ticks are no part of it. */
export function findPlanChanges(base: Plan, newest: Plan): readonly PlanFieldChange[] {
  const before = new Map(partsOf(base).map((part) => [part.id, part]));
  const after = new Map(partsOf(newest).map((part) => [part.id, part]));
  const changed = [...after.values()].flatMap((part): readonly PlanFieldChange[] => {
    const was = before.get(part.id);
    if (was === undefined) return [whole(part, { before: null, after: part.name })];
    return Object.entries(part.fields).flatMap(([field, value]) =>
      sameValue(value, was.fields[field])
        ? []
        : [{ id: part.id, name: was.name, field, before: was.fields[field], after: value }],
    );
  });
  const gone = [...before.values()]
    .filter(({ id }) => !after.has(id))
    .map((part) => whole(part, { before: part.name, after: null }));
  return [...changed, ...gone];
}

/** Whether a change and what somebody else did meanwhile touch the same field, or a part that one of them took out. */
export function touchSame(
  mine: { readonly id: string; readonly fields: Readonly<Record<string, unknown>> } | undefined,
  theirs: readonly PlanFieldChange[],
): boolean {
  if (mine === undefined) return false;
  return theirs.some(
    ({ id, field }) =>
      id === mine.id && (field === 'whole' || field in mine.fields || 'removed' in mine.fields),
  );
}

function whole(
  { id, name }: Part,
  values: Pick<PlanFieldChange, 'before' | 'after'>,
): PlanFieldChange {
  return { id, name, field: 'whole', ...values };
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function partsOf({ goals, week, sections = [] }: Plan): readonly Part[] {
  return [
    ...goals.map((goal) => ({
      id: goal.goalId,
      name: goal.title,
      fields: goalFields(goal),
    })),
    ...sections
      .flatMap(({ items }) => items)
      .map(({ itemId, prompt, value }) => ({
        id: itemId,
        name: prompt,
        fields: { answer: value },
      })),
    ...(week?.steps ?? []).map(({ stepId, title, minutes }) => ({
      id: stepId,
      name: title,
      fields: { title, minutes },
    })),
  ];
}

/** By the names that a change sends them under. */
function goalFields(goal: Plan['goals'][number]) {
  const { title, state, reason, horizon, parentGoalId, dueOn, strategies, supports, nextStep } =
    goal;
  const standardId = goal.standard?.standardId;
  const championId = goal.champion?.personId;
  return {
    title,
    state,
    reason,
    horizon,
    parentGoalId,
    dueOn,
    strategies,
    supports,
    nextStep,
    standardId,
    championId,
    measure: measureOf(goal.progress),
  };
}

function measureOf(progress: Plan['goals'][number]['progress'] | undefined) {
  if (!progress) return undefined;
  const { kind, unit, itemId, baseline, target } = progress;
  return { kind, unit, itemId, baseline, target };
}
