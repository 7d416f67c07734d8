import type { RecordSource } from '@everyplan/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { newId } from '../../platform/new-id.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { ChooseText } from './choose-text.tsx';
import { today } from './today.ts';

interface StartSheetProps {
  readonly classId: string;
  readonly learnerId: string;
  readonly name: string;
  readonly grade: number | null;
  readonly onClose: () => void;
}

/** What a learner is going to read; then straight to the marking. */
export function StartSheet({ classId, learnerId, name, grade, onClose }: StartSheetProps) {
  const { t } = useTranslation('running-records');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [recordId] = useState(newId);
  const start = useMutation({
    mutationFn: (source: RecordSource) =>
      api('PUT /api/learners/:learnerId/running-records/:recordId', {
        params: { learnerId, recordId },
        body: { source, way: source.kind === 'book' ? 'paper' : 'screen', readOn: today() },
      }),
    onSuccess: async () => {
      void queryClient.invalidateQueries();
      await navigate({
        to: '/learners/$learnerId/running-records/$recordId',
        params: { learnerId, recordId },
      });
    },
  });
  return (
    <Sheet title={t('start.sheet', { name })} onClose={onClose}>
      {start.isError && <ProblemNotice error={start.error} />}
      <ChooseText
        classId={classId}
        grade={grade}
        kinds={['text', 'pasted', 'book']}
        go={t('start.go')}
        busy={start.isPending}
        onChoose={(source) => start.mutate(source)}
      />
    </Sheet>
  );
}
