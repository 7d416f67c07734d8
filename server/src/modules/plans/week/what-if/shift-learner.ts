import { newId } from '../../../../platform/id.ts';
import type { Catalogue } from '../../drafting/catalogue.ts';
import type { Draftable, GoalRecord } from '../../drafting/read-learners.ts';
import { goalTitle } from '../../drafting/texts.ts';
import type { SupportInUse } from '../../../learners/index.ts';
import type { PlanShift } from './plan-shift.ts';

/** The learner as they would be drafted for after the change. Pure: what saving it writes is read back as exactly this. */
export function shiftLearner(
  learner: Draftable,
  shift: PlanShift,
  given: { readonly catalogue: Catalogue; readonly authorId: string; readonly at: string },
): Draftable {
  return {
    ...learner,
    pace: shift.pace ?? learner.pace,
    minutesPerWeek: shift.minutesPerWeek ?? learner.minutesPerWeek,
    supports: shiftSupports(learner.supports, shift),
    plan: learner.plan && {
      ...learner.plan,
      goals: [
        ...learner.plan.goals.map((goal) => setAside(goal, shift, given)),
        ...newGoals(learner, shift, given),
      ],
    },
  };
}

/** A restricted support stays: taking it out is left to those who may read it. */
function shiftSupports(
  present: readonly SupportInUse[],
  { supports: { add, remove } = { add: [], remove: [] } }: PlanShift,
): readonly SupportInUse[] {
  const kept = present.filter(({ code, restricted }) => restricted || !remove.includes(code));
  const had = new Set(kept.map(({ code }) => code));
  const added = add.filter((code) => !had.has(code));
  return [...kept, ...added.map((code) => ({ code, restricted: false }))];
}

interface Given {
  readonly catalogue: Catalogue;
  readonly authorId: string;
  readonly at: string;
}

function setAside(goal: GoalRecord, { goals }: PlanShift, { authorId, at }: Given): GoalRecord {
  if (goals?.setAside.includes(goal.goalId) !== true) return goal;
  return { ...goal, state: 'set-aside', editedBy: authorId, editedAt: at };
}

/** Goals that a person chose stand before those that a draft would. */
export function newGoals(
  learner: Pick<Draftable, 'plan' | 'language'>,
  { goals }: PlanShift,
  { catalogue, authorId, at }: Given,
): readonly GoalRecord[] {
  const open = new Set(
    (learner.plan?.goals ?? [])
      .filter(({ state }) => state === 'open')
      .map(({ standardId }) => standardId),
  );
  return (goals?.add ?? [])
    .filter((id) => catalogue.subjects.get(id)?.kind === 'standard' && !open.has(id))
    .map((standardId, index) => ({
      goalId: newId(),
      position: (learner.plan?.goals.length ?? 0) + index,
      standardId,
      skillId: null,
      title: goalTitle(catalogue, standardId, learner.language),
      because: [],
      state: 'open' as const,
      editedBy: authorId,
      editedAt: at,
    }));
}
