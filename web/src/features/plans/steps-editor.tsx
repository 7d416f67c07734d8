import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { AddStepForm } from './add-step-form.tsx';
import type { Plan } from './plan.ts';
import { StepLine } from './step-line.tsx';
import { weekRange } from './week-range.ts';

interface StepsEditorProps {
  readonly plan: Plan;
  readonly canEdit: boolean;
}

/** This week's steps, fitted to the minutes; each can be changed or taken out, and put back. */
export function StepsEditor({ plan, canEdit }: StepsEditorProps) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const { week } = plan;
  if (!week) return <p className="quiet">{t('panel.noSteps')}</p>;
  const minutes = week.steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <section className="stack plan-steps" aria-labelledby="plan-steps">
      <div>
        <h2 id="plan-steps">{t('panel.week', { range: weekRange(week.startsOn, language) })}</h2>
        <p className="quiet small">
          {t('panel.minutesOf', { minutes, available: week.minutesAvailable })}
        </p>
        {/* The minutes stand above as they are now; the reason has them as they were drafted. */}
        <Reasons because={week.because.filter(({ code }) => code !== 'week-fitted')} />
      </div>
      {week.steps.length === 0 && <p className="quiet">{t('panel.noSteps')}</p>}
      <ul className="plain">
        {week.steps.map((step) => (
          <StepLine key={step.stepId} plan={plan} step={step} canEdit={canEdit} />
        ))}
      </ul>
      {canEdit && <AddStepForm plan={plan} weekId={week.weekId} />}
    </section>
  );
}
