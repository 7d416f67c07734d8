import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import { MasteryMark } from '../mastery/mastery-mark.tsx';
import { AddOwn } from './add-own.tsx';
import { addGoal } from './plan-changes.ts';
import type { Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';

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
