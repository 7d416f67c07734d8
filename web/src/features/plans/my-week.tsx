import { Progress } from '@mantine/core';
import { IconConfetti } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AddOwn } from './add-own.tsx';
import type { Plan } from './plan.ts';
import { StepCard } from './step-card.tsx';
import { useChangePlan } from './use-plan.ts';
import { useTick } from './use-tick.ts';
import { addStep } from './plan-changes.ts';

export function MyWeek({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans');
  const tick = useTick(plan.learnerId);
  const change = useChangePlan(plan.learnerId);
  const { week } = plan;
  if (!week) return <p className="quiet">{t('today.noSteps')}</p>;
  const add = (title: string, minutes: number) =>
    change.mutate({
      ...addStep({ weekId: week.weekId, kind: 'practice', title, minutes }),
      message: t('today.stepAdded'),
      undoTo: plan.version,
    });
  return (
    <section aria-labelledby="my-steps" className="stack">
      <WeekProgress week={week} />
      {week.steps.length === 0 && <p className="quiet">{t('today.noSteps')}</p>}
      <ul className="plain step-cards">
        {week.steps.map((step) => (
          <StepCard
            key={step.stepId}
            step={step}
            onTick={(done) => tick.mutate({ stepId: step.stepId, title: step.title, done })}
          />
        ))}
      </ul>
      <AddOwn
        open={t('today.addStep')}
        label={t('today.stepTitle')}
        withMinutes
        busy={change.isPending}
        onAdd={add}
      />
    </section>
  );
}

function WeekProgress({ week }: { readonly week: NonNullable<Plan['week']> }) {
  const { t } = useTranslation('plans');
  const total = week.steps.length;
  const done = week.steps.filter(({ doneAt }) => doneAt !== null).length;
  const minutes = week.steps.reduce((sum, step) => sum + step.minutes, 0);
  const progress = t('today.progress', { done, total });
  return (
    <div className="week-progress">
      <div className="row spread">
        <h2 id="my-steps">{t('today.steps')}</h2>
        <span className="quiet">
          {progress} · {t('today.minutes', { minutes })}
        </span>
      </div>
      {total > 0 && (
        <Progress value={(done / total) * 100} size="lg" radius="xl" aria-label={progress} />
      )}
      {total > 0 && done === total && (
        <p className="all-done">
          <IconConfetti size={22} aria-hidden /> {t('today.allDone')}
        </p>
      )}
    </div>
  );
}
