import type { Api, ResponseOf } from '@everyplan/contract';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

type Drafted = ResponseOf<Api['POST /api/learners/:learnerId/plan/what-if']>['present'];

interface DraftedWeekProps {
  readonly title: string;
  readonly week: Drafted;
  /** What the other week does not have would go; else it is new. */
  readonly gone?: true;
}

/** A week that is not kept: its goals, its steps, and what is different from the one beside it. */
export function DraftedWeek({ title, week, gone }: DraftedWeekProps) {
  const { t } = useTranslation(['week', 'ui']);
  const minutes = week.steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <section className="what-if-week">
      <h3>{title}</h3>
      <p className="quiet small">
        {t('week:whatIf.minutesOf', { minutes, available: week.minutesAvailable })}
      </p>
      <ol className="small">
        {week.goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ol>
      <ul className="plain">
        {week.steps.map((step) => (
          <li key={`${step.title} ${step.kind}`} className="what-if-step">
            <span className="choice-title">{step.title}</span>
            <span className="row quiet small">
              {t(`week:importance.${step.importance}`)} ·{' '}
              {t('ui:shortMinutes', { count: step.minutes })}
              {!step.stays && <Difference gone={gone === true} />}
            </span>
            {step.options.length > 0 && (
              <span className="quiet small">
                {step.options.map((option) => option.title).join(' / ')}
              </span>
            )}
            <Reasons because={step.because} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Difference({ gone }: { readonly gone: boolean }) {
  const { t } = useTranslation('week');
  return gone ? (
    <StateMark tone="clay" icon={<IconMinus aria-hidden />}>
      {t('whatIf.goes')}
    </StateMark>
  ) : (
    <StateMark tone="pine" icon={<IconPlus aria-hidden />}>
      {t('whatIf.isNew')}
    </StateMark>
  );
}
