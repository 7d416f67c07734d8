import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { weekRange } from '../plans/week-range.ts';
import { useWeekChange } from './use-week-change.ts';
import './week.css';

type SlippedStep = Answer<'GET /api/learners/:learnerId/plan/slipped'>['steps'][number];
export type Carrying = NonNullable<SlippedStep['decision']>;

/** What each decision is announced as. */
export const saidOf = {
  carry: 'slipped.carried',
  drop: 'slipped.dropped',
  later: 'slipped.latered',
} as const;

interface SlippedListProps {
  readonly learnerId: string;
  readonly canDecide: boolean;
  readonly isMine: boolean;
}

/** Steps of past weeks that nobody did: carried over, kept for later or let go by a decision only. */
export function SlippedList({ learnerId, canDecide, isMine }: SlippedListProps) {
  const { t } = useTranslation('week');
  const params = { learnerId };
  const { data } = useQuery(ask('GET /api/learners/:learnerId/plan/slipped', { params }));
  const change = useWeekChange(learnerId);
  const put = (stepId: string, decision: Carrying | null) =>
    api('PUT /api/learners/:learnerId/plan/slipped', {
      params,
      body: { decisions: [{ stepId, decision }] },
    });
  const decide = ({ stepId, decision: before }: SlippedStep, decision: Carrying) =>
    change.mutate({
      send: () => put(stepId, decision),
      message: t(saidOf[decision], { count: 1 }),
      undo: () => change.mutate({ send: () => put(stepId, before), message: t('whatIf.undone') }),
    });
  if (!data || data.steps.length === 0) return null;
  return (
    <section className="slipped" aria-labelledby="slipped">
      <h2 id="slipped">{t('slipped.title')}</h2>
      <p className="quiet small">{t(isMine ? 'slipped.mine' : 'slipped.lead')}</p>
      <ul className="plain">
        {data.steps.map((step) => (
          <SlippedLine
            key={step.stepId}
            step={step}
            canDecide={canDecide && !change.isPending}
            onDecide={(decision) => decide(step, decision)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SlippedLineProps {
  readonly step: SlippedStep;
  readonly canDecide: boolean;
  readonly onDecide: (decision: Carrying) => void;
}

function SlippedLine({ step, canDecide, onDecide }: SlippedLineProps) {
  const { t } = useTranslation('week');
  const language = useLanguage();
  const { title, startsOn, decision } = step;
  return (
    <li className="slipped-line">
      <div>
        <p className="choice-title">{title}</p>
        <p className="quiet small">
          {t('slipped.of', { range: weekRange(startsOn, language) })}
          {decision === 'later' && ` · ${t('slipped.isLater')}`}
        </p>
      </div>
      {canDecide && (
        <fieldset className="row plain-set" aria-label={t('slipped.decide', { title })}>
          {(['carry', 'later', 'drop'] as const)
            .filter((one) => one !== decision)
            .map((one) => (
              <Button
                key={one}
                variant={one === 'carry' ? 'light' : 'subtle'}
                onClick={() => onDecide(one)}
              >
                {t(`slipped.${one}`)}
              </Button>
            ))}
        </fieldset>
      )}
    </li>
  );
}
