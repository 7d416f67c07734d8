import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';
import { AttachFile, type Attached } from '../../ui/attach-file.tsx';
import { aboutOf, type RecordRow } from './record/record.ts';

interface RecordSheetProps {
  readonly learnerId: string;
  readonly name: string;
  /** Null: what it is about is to be picked. */
  readonly about: RecordRow['about'] | null;
  readonly onClose: () => void;
}

const scores = [
  { name: 'notYet', value: 0 },
  { name: 'partly', value: 0.5 },
  { name: 'got', value: 1 },
] as const;
const sources = ['observation', 'conference', 'work-sample'] as const;

/** What a teacher saw, recorded in ten seconds: one press for what, one to keep it. */
export function RecordSheet({ learnerId, name, about, onClose }: RecordSheetProps) {
  const { t } = useTranslation('mastery');
  const record = useRecord(learnerId, onClose);
  const [attached, setAttached] = useState<Attached | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    record.mutate({
      ...readEvidence(new FormData(event.currentTarget), about),
      ...(attached && { attachmentId: attached.attachmentId }),
    });
  };
  return (
    <Sheet title={`${t('record.title')}: ${name}`} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {record.isError && <ProblemNotice error={record.error} />}
        {about ? (
          <p>
            <strong>{about.title}</strong>
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
        <AttachFile
          learnerId={learnerId}
          label={t('record.attach')}
          value={attached}
          onChange={setAttached}
        />
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
  const takeBack = async (evidenceId: string) => {
    await api('POST /api/learners/:learnerId/evidence/:evidenceId/retraction', {
      params: { learnerId, evidenceId },
      body: { reason: t('record.undone') },
    });
    await queryClient.invalidateQueries();
  };
  return useMutation({
    mutationFn: (body: ReturnType<typeof readEvidence> & { attachmentId?: string }) =>
      api('POST /api/learners/:learnerId/evidence', { params: { learnerId }, body }),
    onSuccess: ({ evidenceId, estimate }) => {
      const name = estimate.standard?.title ?? estimate.name;
      announce(
        t('record.done', { name, word: t(`words.${estimate.word}`) }),
        () => void takeBack(evidenceId),
      );
      void queryClient.invalidateQueries();
      onDone();
    },
  });
}

function readEvidence(form: FormData, about: RecordRow['about'] | null) {
  const note = String(form.get('note') ?? '').trim();
  return {
    ...(about ? aboutOf(about) : { skillId: String(form.get('skillId')) }),
    score: Number(form.get('score')),
    source: sources.find((source) => source === form.get('source')) ?? 'observation',
    ...(note !== '' && { note }),
  };
}
