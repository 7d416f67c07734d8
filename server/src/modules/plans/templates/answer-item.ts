import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound, Problem } from '../../../platform/errors.ts';
import { changePlan } from '../change-plan.ts';
import type { PlanHead } from '../queries.ts';
import type { TemplateItem } from './content.ts';
import { listAnswers } from './list-answers.ts';
import { templateOf } from './template-of.ts';

/** Answers an item of the school's template, changes the answer, or takes it out. An answer to an item of an earlier template can change too. */
export function answerItem(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly itemId: string;
    readonly version: number;
    readonly value: string | number | null;
  },
) {
  const { itemId, value } = given;
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'answer-item',
    detail: { itemId },
    apply: async (tx, plan) => {
      const item = await findItem(tx, actor, plan, itemId);
      if (item === undefined) throw notFound('item');
      if (value === null || value === '') {
        await tx
          .deleteFrom('plan_answer')
          .where('district_id', '=', actor.districtId)
          .where('plan_id', '=', plan.plan_id)
          .where('item_id', '=', itemId)
          .execute();
        return;
      }
      if (!fits(item, value)) throw answerDoesNotFit();
      const said = {
        item: JSON.stringify(item),
        value: JSON.stringify(value),
        answered_by: actor.personId,
        answered_at: deps.now(),
      };
      await tx
        .insertInto('plan_answer')
        .values({
          district_id: actor.districtId,
          plan_id: plan.plan_id,
          item_id: itemId,
          learner_id: plan.learner_id,
          ...said,
        })
        .onConflict((conflict) =>
          conflict.columns(['district_id', 'plan_id', 'item_id']).doUpdateSet(said),
        )
        .execute();
    },
  });
}

/** As the template asks it now, else as it was asked when it was answered. */
async function findItem(
  tx: Tx,
  actor: Actor,
  plan: PlanHead,
  itemId: string,
): Promise<TemplateItem | undefined> {
  const { content } = await templateOf(tx, actor, plan.learner_id);
  const asked = content.sections
    .flatMap(({ items }) => items)
    .find((item) => item.itemId === itemId);
  if (asked !== undefined) return asked;
  const answers = await listAnswers(tx, actor, plan.plan_id);
  return answers.find((answer) => answer.item_id === itemId)?.item;
}

function fits({ kind, levels }: TemplateItem, value: string | number): boolean {
  if (kind === 'text') return typeof value === 'string';
  return typeof value === 'number' && levels[value] !== undefined;
}

function answerDoesNotFit(): Problem {
  return new Problem({
    code: 'answer-does-not-fit',
    status: 409,
    message: 'This answer does not fit the question.',
    next: 'Load the page again: the template may ask something else by now.',
  });
}
