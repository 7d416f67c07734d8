import { Progress } from '@mantine/core';
import { IconConfetti } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { ChoiceCard } from '../week/choice-card.tsx';
import { groupSteps } from '../week/group-steps.ts';
import { MyProposals } from '../week/proposals.tsx';
import { useChoose } from '../week/use-choose.ts';
import { type ShownWeek, WeekSwitch } from '../week/week-switch.tsx';
import type { Plan, Week } from './plan.ts';
import { StepCard } from './step-card.tsx';
import { useTick } from './use-tick.ts';
import { weekRange } from './week-range.ts';

/** Asks its own question of the server, so it may come a moment later. */
const SlippedList = lazy(() =>
  import('../week/slipped-list.tsx').then(({ SlippedList: list }) => ({ default: list })),
);

/** A learner's week: first what must be done, one thing to choose, and what may come on top. */
export function MyWeek({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['plans', 'week']);
  const language = useLanguage();
  const [shown, setShown] = useState<ShownWeek>('this');
  const week = shown === 'next' ? plan.nextWeek : plan.week;
  return (
    <section aria-labelledby="my-steps" className="stack">
      <Suspense>
        <SlippedList learnerId={plan.learnerId} canDecide isMine />
      </Suspense>
      {plan.nextWeek && <WeekSwitch value={shown} onChange={setShown} />}
      {week && shown === 'next' && (
        <p className="quiet">
          {t('week:switch.range', { range: weekRange(week.startsOn, language) })}
        </p>
      )}
      {week ? (
        <WeekOfMine plan={plan} week={week} />
      ) : (
        <p className="quiet">{t('plans:today.noSteps')}</p>
      )}
    </section>
  );
}

function WeekOfMine({ plan, week }: { readonly plan: Plan; readonly week: Week }) {
  const { t } = useTranslation(['plans', 'week']);
  const tick = useTick(plan.learnerId);
  const choose = useChoose(plan.learnerId);
  return (
    <>
      <WeekProgress week={week} />
      {week.steps.length === 0 && <p className="quiet">{t('plans:today.noSteps')}</p>}
      {groupSteps(week.steps).map(({ importance, steps }) => (
        <section
          key={importance}
          className="step-group"
          aria-label={t(`week:groups.${importance}`)}
        >
          <h3>{t(`week:groups.${importance}`)}</h3>
          <ul className="plain step-cards">
            {steps.map((step) =>
              step.options.length > 0 && step.chosen === null && step.doneAt === null ? (
                <ChoiceCard
                  key={step.stepId}
                  step={step}
                  onChoose={(option) => choose(step, option)}
                />
              ) : (
                <StepCard
                  key={step.stepId}
                  plan={plan}
                  step={step}
                  onTick={(done) => tick.mutate({ stepId: step.stepId, title: step.title, done })}
                  onChooseOther={() => choose(step, null)}
                />
              ),
            )}
          </ul>
        </section>
      ))}
      <MyProposals plan={plan} week={week} />
    </>
  );
}

function WeekProgress({ week }: { readonly week: Week }) {
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
