import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconCheck, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EditInPlace } from '../../ui/edit-in-place.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useLanguage } from '../../platform/language.ts';
import { DoneBy } from '../week/done-by.tsx';
import { ImportanceField } from '../week/importance-field.tsx';
import { changeStep, removeStep } from './plan-changes.ts';
import type { Plan, Step } from './plan.ts';
import { StepKindIcon } from './step-kind-icon.tsx';
import { useChangePlan } from './use-plan.ts';
import { weekRange } from './week-range.ts';

interface StepLineProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly canEdit: boolean;
}

const minuteChoices = [5, 10, 15, 20, 25, 30, 40, 45, 60];

export function StepLine({ plan, step, canEdit }: StepLineProps) {
  const { t } = useTranslation(['plans', 'week', 'ui']);
  const language = useLanguage();
  const change = useChangePlan(plan.learnerId);
  const to = (wanted: Parameters<typeof changeStep>[1]) => ({
    ...changeStep(step.stepId, wanted),
    message: t('plans:panel.changed'),
    undoTo: plan.version,
  });
  const remove = () =>
    change.mutate({
      ...removeStep(step.stepId),
      message: t('plans:panel.removed'),
      undoTo: plan.version,
    });
  return (
    <li className="plan-line">
      <EditInPlace
        value={step.title}
        label={t('plans:panel.changeStep', { title: step.title })}
        canEdit={canEdit}
        onSave={(title) => change.mutateAsync(to({ title }))}
      >
        <h3>{step.title}</h3>
      </EditInPlace>
      {step.description !== null && <p className="small">{step.description}</p>}
      <div className="row step-line-facts">
        <ImportanceField
          step={step}
          canEdit={canEdit}
          onChange={(importance) => change.mutate(to({ importance }))}
        />
        <span className="row quiet small" style={{ gap: '0.3rem' }}>
          <StepKindIcon kind={step.kind} /> {t(`plans:kinds.${step.kind}`)}
        </span>
        <Minutes
          step={step}
          canEdit={canEdit}
          onChange={(minutes) => change.mutate(to({ minutes }))}
        />
        <span className="quiet small">{t(`plans:device.${step.needsDevice ? 'yes' : 'no'}`)}</span>
        {step.doneAt && (
          <StateMark tone="pine" icon={<IconCheck aria-hidden />}>
            {t('plans:panel.done')}
          </StateMark>
        )}
        {canEdit && (
          <ActionIcon
            variant="subtle"
            c="var(--ink-soft)"
            aria-label={t('plans:panel.remove', { title: step.title })}
            onClick={remove}
          >
            <IconTrash size={17} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <DoneBy step={step} />
      {step.chosen === null && step.options.length > 0 && (
        <ul className="small">
          {step.options.map((way) => (
            <li key={`${way.title} ${way.kind}`}>
              {way.title}{' '}
              <span className="quiet">{t('ui:shortMinutes', { count: way.minutes })}</span>
            </li>
          ))}
        </ul>
      )}
      <Reasons because={step.because} />
      {step.carriedFrom !== null && (
        <p className="quiet small">
          {t('week:steps.carried', { range: weekRange(step.carriedFrom, language) })}
        </p>
      )}
      {step.editedByName && (
        <p className="quiet small">{t('plans:panel.editedBy', { name: step.editedByName })}</p>
      )}
    </li>
  );
}

interface MinutesProps {
  readonly step: Step;
  readonly canEdit: boolean;
  readonly onChange: (minutes: number) => void;
}

function Minutes({ step, canEdit, onChange }: MinutesProps) {
  const { t } = useTranslation(['plans', 'ui']);
  const shown = (count: number) => t('ui:shortMinutes', { count });
  if (!canEdit) return <span className="quiet small">{shown(step.minutes)}</span>;
  const choices = [...new Set([...minuteChoices, step.minutes])].toSorted((a, b) => a - b);
  return (
    <NativeSelect
      size="xs"
      aria-label={t('plans:panel.minutesFor', { title: step.title })}
      value={String(step.minutes)}
      data={choices.map((count) => ({ value: String(count), label: shown(count) }))}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
