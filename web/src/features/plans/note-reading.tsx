import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addReading, removeReading } from './plan-changes.ts';
import type { Goal, Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';

interface NoteReadingProps {
  readonly plan: Plan;
  readonly goal: Goal;
}

/** A line to note where a goal stands today; undo takes the note back. */
export function NoteReading({ plan, goal }: NoteReadingProps) {
  const { t } = useTranslation(['plans', 'ui']);
  const [shown, setShown] = useState(false);
  const change = useChangePlan(plan.learnerId);
  const undo = (after: Plan) => {
    const known = new Set(goal.progress?.points.map(({ readingId }) => readingId));
    const readingId = after.goals
      .find(({ goalId }) => goalId === goal.goalId)
      ?.progress?.points.find((point) => !known.has(point.readingId))?.readingId;
    if (readingId)
      change.mutate({
        ...removeReading(goal.goalId, readingId),
        message: t('plans:progress.takenBack'),
      });
  };
  if (!shown)
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        className="not-printed goal-note"
        leftSection={<IconPencilPlus size={16} aria-hidden />}
        aria-label={t('plans:progress.noteFor', { title: goal.title })}
        onClick={() => setShown(true)}
      >
        {t('plans:progress.note')}
      </Button>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const note = String(form.get('note')).trim();
    change.mutate({
      ...addReading(goal.goalId, { value: Number(form.get('value')), ...(note && { note }) }),
      message: t('plans:progress.noted'),
      undo,
    });
    setShown(false);
  };
  return (
    <form className="row goal-reading not-printed" onSubmit={submit}>
      <ValueField goal={goal} />
      <TextInput name="note" label={t('plans:progress.remark')} maxLength={500} />
      <Button type="submit" size="sm">
        {t('ui:save')}
      </Button>
      <Button variant="subtle" size="sm" onClick={() => setShown(false)}>
        {t('ui:cancel')}
      </Button>
    </form>
  );
}

function ValueField({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plans');
  const { progress } = goal;
  const now = progress?.now ?? progress?.baseline ?? 0;
  if (progress?.levels)
    return (
      <NativeSelect
        name="value"
        label={t('progress.today')}
        defaultValue={String(now)}
        data={progress.levels.map((label, value) => ({ value: String(value), label }))}
      />
    );
  return (
    <TextInput
      ref={(input) => input?.focus()}
      name="value"
      type="number"
      step="any"
      required
      withAsterisk={false}
      label={`${t('progress.today')} (${progress?.unit ?? ''})`}
    />
  );
}
