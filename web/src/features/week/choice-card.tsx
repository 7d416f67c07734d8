import { Button } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import type { Step } from '../plans/plan.ts';
import { StepKindIcon } from '../plans/step-kind-icon.tsx';
import './week.css';

interface ChoiceCardProps {
  readonly step: Step;
  readonly onChoose: (option: number) => void;
}

/** A step that is still to be chosen: two to four ways, each with its reason, one press each. */
export function ChoiceCard({ step, onChoose }: ChoiceCardProps) {
  const { t } = useTranslation(['week', 'plans', 'ui']);
  return (
    <li className="choice-card">
      <h3>{step.title}</h3>
      <Reasons because={step.because} className="step-why" />
      <ul className="plain choice-ways" aria-label={t('week:steps.ways', { title: step.title })}>
        {step.options.map((way, index) => (
          <li key={`${way.title} ${way.kind}`} className="choice-way">
            <div>
              <p className="choice-title">{way.title}</p>
              {way.description && <p>{way.description}</p>}
              <p className="step-facts">
                <span>
                  <IconClock aria-hidden /> {t('ui:shortMinutes', { count: way.minutes })}
                </span>
                <span>
                  <StepKindIcon kind={way.kind} /> {t(`plans:kinds.${way.kind}`)}
                </span>
              </p>
              <Reasons because={way.because} className="step-why" />
            </div>
            <Button
              variant="default"
              size="md"
              aria-label={`${t('week:steps.choose')}: ${way.title}`}
              onClick={() => onChoose(index)}
            >
              {t('week:steps.choose')}
            </Button>
          </li>
        ))}
      </ul>
    </li>
  );
}
