import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pace } from './pace-line.tsx';
import { useJudgePace } from './use-judge-pace.ts';

const words = ['ahead', 'on', 'behind'] as const;

interface PaceFormProps {
  readonly learnerId: string;
  readonly judgement: Pace['judgement'];
  readonly onClose: () => void;
}

/** A teacher's own word for a pace, and why. */
export function PaceForm({ learnerId, judgement, onClose }: PaceFormProps) {
  const { t } = useTranslation(['week', 'ui']);
  const judge = useJudgePace(learnerId);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const word = words.find((one) => one === form.get('word')) ?? 'on';
    judge({ word, reason: String(form.get('reason')).trim() }, judgement);
    onClose();
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <NativeSelect
        name="word"
        label={t('week:pace.word')}
        defaultValue={judgement?.word ?? 'on'}
        data={words.map((value) => ({ value, label: t(`week:pace.words.${value}`) }))}
      />
      <TextInput
        name="reason"
        label={t('week:pace.reason')}
        defaultValue={judgement?.reason ?? ''}
        maxLength={300}
        required
        withAsterisk={false}
      />
      <div className="row">
        <Button type="submit">{t('week:pace.submit')}</Button>
        <Button variant="subtle" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
