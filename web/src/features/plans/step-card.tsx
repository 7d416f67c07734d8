import { Button } from '@mantine/core';
import {
  IconArrowsExchange,
  IconCamera,
  IconClock,
  IconDeviceTablet,
  IconHistory,
  IconPencil,
  IconPlant,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { DoneBy } from '../week/done-by.tsx';
import type { Plan, Step } from './plan.ts';
import { StepKindIcon } from './step-kind-icon.tsx';
import { weekRange } from './week-range.ts';

/** Opened by a press, so they come with it. */
const PhotoSheet = lazy(() =>
  import('../week/photo-sheet.tsx').then(({ PhotoSheet: sheet }) => ({ default: sheet })),
);
const SwapSheet = lazy(() =>
  import('../week/swap-sheet.tsx').then(({ SwapSheet: sheet }) => ({ default: sheet })),
);

interface StepCardProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly onTick: (done: boolean) => void;
  /** Of a choice that was made: to choose anew. */
  readonly onChooseOther: () => void;
}

/**
 * A step to tick: what to do, why, how long, whether it needs a screen, and what else could stand here. One that is done is a line: what is
 * left stands out.
 */
export function StepCard({ plan, step, onTick, onChooseOther }: StepCardProps) {
  const { t } = useTranslation(['plans', 'ui']);
  const done = step.doneAt !== null;
  return (
    <li className={done ? 'step-card step-done' : 'step-card'}>
      <input
        type="checkbox"
        className="big-tick"
        aria-label={t('plans:today.tick', { title: step.title })}
        checked={done}
        disabled={step.doneBy?.how === 'evidence'}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        <h3>{step.title}</h3>
        <DoneBy step={step} />
        {!done && (
          <>
            {step.description && <p>{step.description}</p>}
            <Reasons because={step.because} className="step-why" />
            <StepFacts step={step} />
            <StepActions plan={plan} step={step} onChooseOther={onChooseOther} />
          </>
        )}
      </div>
    </li>
  );
}

function StepFacts({ step }: { readonly step: Step }) {
  const { t } = useTranslation(['plans', 'week', 'ui']);
  const language = useLanguage();
  return (
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
      {step.carriedFrom !== null && (
        <span>
          <IconHistory aria-hidden />{' '}
          {t('week:steps.carried', { range: weekRange(step.carriedFrom, language) })}
        </span>
      )}
      {step.editedByName && step.carriedFrom === null && (
        <span>
          <IconPencil aria-hidden /> {t('plans:today.mine', { name: step.editedByName })}
        </span>
      )}
    </p>
  );
}

function StepActions({ plan, step, onChooseOther }: Omit<StepCardProps, 'onTick'>) {
  const { t } = useTranslation('week');
  const [open, setOpen] = useState<'swap' | 'photo'>();
  const close = () => setOpen(undefined);
  return (
    <div className="step-actions">
      {step.swappable && (
        <Button
          variant="subtle"
          leftSection={<IconArrowsExchange size={18} aria-hidden />}
          aria-label={`${t('steps.swap')}: ${step.title}`}
          onClick={() => setOpen('swap')}
        >
          {t('steps.swap')}
        </Button>
      )}
      {step.chosen !== null && (
        <Button
          variant="subtle"
          leftSection={<IconArrowsExchange size={18} aria-hidden />}
          aria-label={`${t('steps.chooseOther')}: ${step.title}`}
          onClick={onChooseOther}
        >
          {t('steps.chooseOther')}
        </Button>
      )}
      <Button
        variant="subtle"
        leftSection={<IconCamera size={18} aria-hidden />}
        aria-label={`${t('steps.photo')}: ${step.title}`}
        onClick={() => setOpen('photo')}
      >
        {t('steps.photo')}
      </Button>
      <Suspense>
        {open === 'swap' && <SwapSheet plan={plan} step={step} onClose={close} />}
        {open === 'photo' && <PhotoSheet learnerId={plan.learnerId} step={step} onClose={close} />}
      </Suspense>
    </div>
  );
}
