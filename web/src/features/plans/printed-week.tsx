import { useTranslation } from 'react-i18next';
import type { Language } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import { groupSteps } from '../week/group-steps.ts';
import type { Step, Week } from './plan.ts';
import { weekRange } from './week-range.ts';
import './printed-week.css';

interface PrintedWeekProps {
  readonly name: string;
  readonly goals: readonly { readonly goalId: string; readonly title: string }[];
  readonly week: Week | null;
  /** Its reader's: a class has readers of several languages. */
  readonly language: Language;
}

/** A learner's week as one sheet of paper, A4 or Letter: boxes to tick by hand, a choice to cross, room to write and to take along. */
export function PrintedWeek({ name, goals, week, language }: PrintedWeekProps) {
  const { i18n } = useTranslation(['plans', 'week', 'ui']);
  const t = i18n.getFixedT(language, ['plans', 'week', 'ui']);
  const steps = week?.steps ?? [];
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <article className="sheet-of-paper" lang={language}>
      <header>
        <h2>{t('plans:weeks.name', { name })}</h2>
        {week && (
          <p>
            {t('plans:weeks.weekOf', { range: weekRange(week.startsOn, language) })} ·{' '}
            {t('week:print.total', { minutes })}
          </p>
        )}
      </header>
      <section>
        <h3>{t('plans:weeks.goals')}</h3>
        <ol>
          {goals.map((goal) => (
            <li key={goal.goalId}>{goal.title}</li>
          ))}
        </ol>
      </section>
      {steps.length === 0 && <p>{t('plans:weeks.noSteps')}</p>}
      {groupSteps(steps).map((group) => (
        <section key={group.importance}>
          <h3>{t(`week:groups.${group.importance}`)}</h3>
          <ol className="plain paper-steps">
            {group.steps.map((step) => (
              <PaperStep key={step.stepId} step={step} language={language} />
            ))}
          </ol>
        </section>
      ))}
      <section>
        <h3>{t('plans:weeks.how')}</h3>
        <div className="paper-line" />
        <div className="paper-line" />
        <h3>{t('week:print.takeAlong')}</h3>
        <div className="paper-line" />
      </section>
    </article>
  );
}

function PaperStep({ step, language }: { readonly step: Step; readonly language: Language }) {
  const { i18n } = useTranslation(['week', 'ui']);
  const t = i18n.getFixedT(language, ['week', 'ui']);
  const isOpen = step.options.length > 0 && step.chosen === null;
  return (
    <li>
      <PaperBox done={step.doneAt !== null} />
      <div>
        <p className="paper-title">
          {step.title} <span>{t('ui:shortMinutes', { count: step.minutes })}</span>
          {step.carriedFrom !== null && <span>({t('week:print.carried')})</span>}
        </p>
        <p className="paper-why">
          {step.description} {reasonText(step.because, language)}
        </p>
        {isOpen && (
          <ul className="plain paper-ways">
            {step.options.map((way) => (
              <li key={`${way.title} ${way.kind}`}>
                <PaperBox done={false} />
                <span>
                  {way.title} ({t('ui:shortMinutes', { count: way.minutes })})
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function PaperBox({ done }: { readonly done: boolean }) {
  return (
    <span className="paper-box" aria-hidden="true">
      {done ? '✓' : ''}
    </span>
  );
}
