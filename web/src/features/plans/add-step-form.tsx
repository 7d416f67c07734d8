import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './add-own.css';
import { addStep } from './plan-changes.ts';
import type { Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';

interface AddStepFormProps {
  readonly plan: Plan;
  readonly weekId: string;
}

const kinds = [
  'practice',
  'lesson',
  'game',
  'project',
  'conference',
  'reading',
  'partner',
] as const;

/** A step in a person's own words, for a goal or for none. */
export function AddStepForm({ plan, weekId }: AddStepFormProps) {
  const { t } = useTranslation(['plans', 'ui']);
  const [shown, setShown] = useState(false);
  const change = useChangePlan(plan.learnerId);
  if (!shown)
    return (
      <Button
        variant="default"
        className="add-own"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setShown(true)}
      >
        {t('plans:panel.addStep')}
      </Button>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change.mutate({
      ...addStep({ weekId, ...readStep(form) }),
      message: t('plans:panel.changed'),
      undoTo: plan.version,
    });
    setShown(false);
  };
  const goals = plan.goals.filter(({ state }) => state === 'open');
  return (
    <form className="card stack" onSubmit={submit}>
      <TextInput
        onKeyDown={(event) => {
          if (event.key === 'Escape') setShown(false);
        }}
        ref={(input) => input?.focus()}
        name="title"
        label={t('plans:panel.stepTitle')}
        maxLength={300}
        required
        withAsterisk={false}
      />
      <div className="form-row">
        <NativeSelect
          name="kind"
          label={t('plans:panel.kind')}
          data={kinds.map((value) => ({ value, label: t(`plans:kinds.${value}`) }))}
        />
        <TextInput
          name="minutes"
          type="number"
          min={1}
          max={240}
          defaultValue="15"
          label={t('plans:panel.minutes')}
          required
          withAsterisk={false}
        />
      </div>
      <NativeSelect
        name="goalId"
        label={t('plans:panel.forGoal')}
        data={[
          { value: '', label: t('plans:panel.noGoal') },
          ...goals.map(({ goalId, title }) => ({ value: goalId, label: title })),
        ]}
      />
      <div className="row">
        <Button type="submit">{t('plans:panel.add')}</Button>
        <Button variant="subtle" onClick={() => setShown(false)}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}

function readStep(form: FormData) {
  const goalId = String(form.get('goalId'));
  return {
    title: String(form.get('title')).trim(),
    minutes: Number(form.get('minutes')),
    kind: kinds.find((kind) => kind === form.get('kind')) ?? 'practice',
    goalId: goalId === '' ? null : goalId,
  };
}
