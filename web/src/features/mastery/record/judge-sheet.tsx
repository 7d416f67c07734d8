import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../platform/api.ts';
import { ask } from '../../../platform/ask.ts';
import { useLanguage } from '../../../platform/language.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { announce } from '../../../ui/toast-list.ts';
import { JudgementLine } from './judgement-line.tsx';
import { aboutOf, type MasteryRecord, type RecordRow } from './record.ts';

interface JudgeSheetProps {
  readonly learnerId: string;
  readonly row: RecordRow;
  readonly record: MasteryRecord;
  readonly onClose: () => void;
}

/** What a teacher judges, with the reason; it stands beside the estimate, and all that was judged before stays to be seen. */
export function JudgeSheet({ learnerId, row, record, onClose }: JudgeSheetProps) {
  const { t } = useTranslation('mastery');
  const { aboutId, title } = row.about;
  const query = useQuery(
    ask('GET /api/learners/:learnerId/judgements', { params: { learnerId }, query: { aboutId } }),
  );
  return (
    <Sheet title={`${t('standing.judge')}: ${title}`} onClose={onClose}>
      <JudgeForm learnerId={learnerId} row={row} record={record} onClose={onClose} />
      {query.data && query.data.judgements.length > 0 && (
        <>
          <h3 style={{ marginTop: '1.5rem' }}>{t('standing.history')}</h3>
          <ol className="plain">
            {query.data.judgements.map((judgement) => (
              <JudgementLine
                key={judgement.judgementId}
                learnerId={learnerId}
                judgement={judgement}
              />
            ))}
          </ol>
        </>
      )}
    </Sheet>
  );
}

function JudgeForm({ learnerId, row, record, onClose }: JudgeSheetProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const judge = useJudge(learnerId, row, onClose);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const until = String(form.get('until') ?? '');
    judge.mutate({
      level: Number(form.get('level')),
      reason: String(form.get('reason')),
      ...(until !== '' && { until }),
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {judge.isError && <ProblemNotice error={judge.error} />}
      <fieldset className="score-choice">
        <legend>{t('standing.level')}</legend>
        <div className="score-options">
          {record.scale.levels.map(({ name }, index) => (
            <label key={name.en}>
              <input
                type="radio"
                name="level"
                value={index + 1}
                defaultChecked={row.judgement?.level === index + 1}
                required
              />
              {name[language]}
            </label>
          ))}
        </div>
      </fieldset>
      <Textarea
        name="reason"
        label={t('standing.reason')}
        description={t('standing.reasonHelp')}
        maxLength={500}
        autosize
        minRows={2}
        required
        withAsterisk={false}
      />
      <TextInput name="until" type="date" min={record.today} label={t('standing.until')} />
      <Button type="submit" loading={judge.isPending}>
        {t('standing.judgeSubmit')}
      </Button>
    </form>
  );
}

function useJudge(learnerId: string, row: RecordRow, onDone: () => void) {
  const { t } = useTranslation('mastery');
  const queryClient = useQueryClient();
  const takeBack = async (judgementId: string) => {
    await api('DELETE /api/learners/:learnerId/judgements/:judgementId', {
      params: { learnerId, judgementId },
    });
    await queryClient.invalidateQueries();
  };
  return useMutation({
    mutationFn: (body: { level: number; reason: string; until?: string }) =>
      api('POST /api/learners/:learnerId/judgements', {
        params: { learnerId },
        body: { about: aboutOf(row.about), ...body },
      }),
    onSuccess: ({ judgementId }) => {
      announce(t('standing.judgeDone'), () => void takeBack(judgementId));
      void queryClient.invalidateQueries();
      onDone();
    },
  });
}
