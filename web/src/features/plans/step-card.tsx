import { IconClock, IconDeviceTablet, IconPencil, IconPlant } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import type { Step } from './plan.ts';
import { StepKindIcon } from './step-kind-icon.tsx';

interface StepCardProps {
  readonly step: Step;
  readonly onTick: (done: boolean) => void;
}

/** A step to tick: what to do, why, how long, and whether it needs a screen. */
export function StepCard({ step, onTick }: StepCardProps) {
  const { t } = useTranslation(['plans', 'ui']);
  const done = step.doneAt !== null;
  return (
    <li className={done ? 'step-card step-done' : 'step-card'}>
      <input
        type="checkbox"
        className="big-tick"
        aria-label={t('plans:today.tick', { title: step.title })}
        checked={done}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        <h3>{step.title}</h3>
        {step.description && <p>{step.description}</p>}
        <Reasons because={step.because} className="step-why" />
        <p className="step-facts">
          <span>
            <IconClock aria-hidden /> {t('ui:shortMinutes', { count: step.minutes })}
          </span>
          <span>
            <StepKindIcon kind={step.kind} /> {t(`plans:kinds.${step.kind}`)}
          </span>
          <span>
            {step.needsDevice ? <IconDeviceTablet aria-hidden /> : <IconPlant aria-hidden />}{' '}
            {t(`plans:device.${step.needsDevice ? 'yes' : 'no'}`)}
          </span>
          {step.editedByName && (
            <span>
              <IconPencil aria-hidden /> {t('plans:today.mine', { name: step.editedByName })}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
