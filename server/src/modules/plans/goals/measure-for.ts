import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { Problem } from '../../../platform/errors.ts';
import { type PlanHead, readGoalMastery } from '../queries.ts';
import { templateOf } from '../templates/template-of.ts';
import { baselineFrom, type StoredMeasure } from './measure.ts';

/** How a person asks for a goal to be measured: the contract's MeasureInput. */
export type MeasureInput =
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly baseline: number | null;
      readonly target: number;
    }
  | { readonly kind: 'mastery' }
  | {
      readonly kind: 'scale';
      readonly itemId: string;
      readonly baseline: number | null;
      readonly target: number;
    };

interface Measuring {
  readonly plan: PlanHead;
  readonly subject: { readonly standardId: string | null; readonly skillId: string | null };
  readonly input: MeasureInput;
}

/** The measure to keep: mastery with today's estimate as its baseline, a scale with its places as the template has them now. */
export async function measureFor(
  tx: Tx,
  scope: Scope,
  { plan, subject, input }: Measuring,
): Promise<StoredMeasure> {
  if (input.kind === 'number') return input;
  if (input.kind === 'scale') return scaleFor(tx, scope, plan, input);
  const { standardId, skillId } = subject;
  if (standardId === null && skillId === null) throw measureDoesNotFit();
  const mastery = await readGoalMastery(tx, scope, {
    learnerId: plan.learner_id,
    goals: [{ goal_id: 'this', standard_id: standardId, skill_id: skillId }],
  });
  return { kind: 'mastery', baseline: baselineFrom(mastery.get('this')) };
}

async function scaleFor(
  tx: Tx,
  scope: Scope,
  plan: PlanHead,
  input: MeasureInput & { readonly kind: 'scale' },
): Promise<StoredMeasure> {
  const { content } = await templateOf(tx, scope, plan.learner_id);
  const item = content.sections
    .flatMap(({ items }) => items)
    .find(({ itemId, kind }) => itemId === input.itemId && kind === 'scale');
  const places = item?.levels.length ?? 0;
  if (item === undefined || input.target >= places || (input.baseline ?? 0) >= places)
    throw measureDoesNotFit();
  return { ...input, levels: item.levels };
}

export function measureDoesNotFit(): Problem {
  return new Problem({
    code: 'measure-does-not-fit',
    status: 409,
    message: 'This goal cannot be measured that way.',
    next: 'Mastery needs a standard; a place must be on the scale; only numbers and scales are noted by hand.',
  });
}
