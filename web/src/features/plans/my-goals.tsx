import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import { MasteryMark } from '../mastery/mastery-mark.tsx';
import { AddOwn } from './add-own.tsx';
import { GoalDetails } from './goal-details.tsx';
import { GoalProgress } from './goal-progress.tsx';
import { acceptGoal, addGoal } from './plan-changes.ts';
import type { Goal, Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';
import './goals.css';

export function MyGoals({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  return (
    <section className="stack" aria-labelledby="my-goals">
      <h2 id="my-goals">{t('today.goals')}</h2>
      <ol className="plain my-goals numbered">
        {plan.goals.map((goal) => (
          <li key={goal.goalId} className="my-goal" hidden={goal.state === 'set-aside'}>
            <h3>{goal.title}</h3>
            {goal.mastery && <MasteryMark word={goal.mastery.word} voice="learner" />}
            <Reasons because={goal.because} />
            {goal.suggestedByName && <Suggestion plan={plan} goal={goal} />}
            <GoalProgress plan={plan} goal={goal} canNote={goal.state === 'open'} />
            <GoalDetails goal={goal} />
          </li>
        ))}
      </ol>
      <AddOwn
        open={t('today.addGoal')}
        label={t('today.goalTitle')}
        busy={change.isPending}
        onAdd={(title) =>
          change.mutate({
            ...addGoal({ title }),
            message: t('today.goalAdded'),
            undoTo: plan.version,
          })
        }
      />
    </section>
  );
}

/** A goal that somebody proposed: it is the learner's once the learner says so. */
function Suggestion({ plan, goal }: { readonly plan: Plan; readonly goal: Goal }) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  return (
    <div className="row">
      <IconBulb size={20} aria-hidden />
      <span>{t('goal.suggestedBy', { name: goal.suggestedByName })}</span>
      <Button
        variant="default"
        size="sm"
        loading={change.isPending}
        onClick={() => change.mutate({ ...acceptGoal(goal.goalId), message: t('goal.accepted') })}
      >
        {t('goal.accept')}
      </Button>
    </div>
  );
}
