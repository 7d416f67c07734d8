import { useTranslation } from 'react-i18next';
import type { Language } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import type { Week } from './plan.ts';
import { weekRange } from './week-range.ts';
import './printed-week.css';

interface PrintedWeekProps {
  readonly name: string;
  readonly goals: readonly { readonly goalId: string; readonly title: string }[];
  readonly week: Week | null;
  /** Its reader's: a class has readers of several languages. */
  readonly language: Language;
}

/** A learner's week as one sheet of paper, A4 or Letter: boxes to tick by hand and room to write. */
export function PrintedWeek({ name, goals, week, language }: PrintedWeekProps) {
  const { i18n } = useTranslation(['plans', 'ui']);
  const t = i18n.getFixedT(language, ['plans', 'ui']);
  return (
    <article className="sheet-of-paper" lang={language}>
      <header>
        <h2>{t('plans:weeks.name', { name })}</h2>
        {week && <p>{t('plans:weeks.weekOf', { range: weekRange(week.startsOn, language) })}</p>}
      </header>
      <section>
        <h3>{t('plans:weeks.goals')}</h3>
        <ol>
          {goals.map((goal) => (
            <li key={goal.goalId}>{goal.title}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t('plans:weeks.steps')}</h3>
        {(week?.steps ?? []).length === 0 && <p>{t('plans:weeks.noSteps')}</p>}
        <ol className="plain paper-steps">
          {(week?.steps ?? []).map((step) => (
            <li key={step.stepId}>
              <span className="paper-box" aria-hidden="true">
                {step.doneAt ? '✓' : ''}
              </span>
              <div>
                <p className="paper-title">
                  {step.title} <span>{t('ui:shortMinutes', { count: step.minutes })}</span>
                </p>
                <p className="paper-why">
                  {step.description} {reasonText(step.because, language)}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t('plans:weeks.how')}</h3>
        <div className="paper-line" />
        <div className="paper-line" />
        <div className="paper-line" />
      </section>
    </article>
  );
}
