import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { Estimate } from './estimate.ts';

interface RecordSheetProps {
  readonly learnerId: string;
  readonly name: string;
  /** Null: the skill is to be picked. */
  readonly skill: Estimate | null;
  readonly onClose: () => void;
}

const scores = [
  { name: 'notYet', value: 0 },
  { name: 'partly', value: 0.5 },
  { name: 'got', value: 1 },
] as const;
const sources = ['observation', 'conference', 'work-sample'] as const;

/** What a teacher saw, recorded in ten seconds: one press for what, one to keep it. */
export function RecordSheet({ learnerId, name, skill, onClose }: RecordSheetProps) {
  const { t } = useTranslation('mastery');
  const record = useRecord(learnerId, onClose);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    record.mutate(readEvidence(new FormData(event.currentTarget), skill));
  };
  return (
    <Sheet title={`${t('record.title')}: ${name}`} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {record.isError && <ProblemNotice error={record.error} />}
        {skill ? (
          <p>
            <strong>{skill.standard?.title ?? skill.name}</strong>
          </p>
        ) : (
          <SkillChoice />
        )}
        <fieldset className="score-choice">
          <legend>{t('record.score')}</legend>
          <div className="score-options">
            {scores.map((score) => (
              <label key={score.name}>
                <input type="radio" name="score" value={score.value} required />
                {t(`record.scores.${score.name}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <NativeSelect
          name="source"
          label={t('record.source')}
          data={sources.map((value) => ({ value, label: t(`evidence.sources.${value}`) }))}
        />
        <TextInput name="note" label={t('record.note')} maxLength={1000} />
        <Button type="submit" loading={record.isPending}>
          {t('record.submit')}
        </Button>
      </form>
    </Sheet>
  );
}

function SkillChoice() {
  const { t } = useTranslation('mastery');
  const { data } = useQuery(ask('GET /api/skills', { query: {} }));
  return (
    <NativeSelect
      name="skillId"
      label={t('record.skill')}
      required
      withAsterisk={false}
      data={[
        { value: '', label: t('record.pick') },
        ...(data?.skills ?? []).map(({ skillId, name, standard }) => ({
          value: skillId,
          label: standard ? `${standard.code ?? ''} ${standard.title}`.trim() : name,
        })),
      ]}
    />
  );
}

function useRecord(learnerId: string, onDone: () => void) {
  const { t } = useTranslation('mastery');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: ReturnType<typeof readEvidence>) =>
      api('POST /api/learners/:learnerId/evidence', { params: { learnerId }, body }),
    onSuccess: ({ estimate }) => {
      const name = estimate.standard?.title ?? estimate.name;
      announce(t('record.done', { name, word: t(`words.${estimate.word}`) }));
      void queryClient.invalidateQueries();
      onDone();
    },
  });
}

function readEvidence(form: FormData, skill: Estimate | null) {
  const note = String(form.get('note') ?? '').trim();
  return {
    skillId: skill?.skillId ?? String(form.get('skillId')),
    score: Number(form.get('score')),
    source: sources.find((source) => source === form.get('source')) ?? 'observation',
    ...(note !== '' && { note }),
  };
}
