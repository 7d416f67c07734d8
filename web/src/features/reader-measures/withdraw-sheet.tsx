import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { MeasureRow } from './reader-measures.ts';

interface WithdrawSheetProps {
  readonly learnerId: string;
  readonly row: MeasureRow;
  readonly onClose: () => void;
}

/** Why a measure does not count; it can be undone with one press. */
export function WithdrawSheet({ learnerId, row, onClose }: WithdrawSheetProps) {
  const { t } = useTranslation('reader-measures');
  const withdraw = useWithdraw({ learnerId, row, onClose });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    withdraw.mutate(String(new FormData(event.currentTarget).get('because')));
  };
  return (
    <Sheet title={t('withdrawTitle')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {withdraw.isError && <ProblemNotice error={withdraw.error} />}
        <Textarea
          name="because"
          label={t('withdrawWhy')}
          description={t('withdrawHelp')}
          maxLength={500}
          autosize
          minRows={2}
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={withdraw.isPending}>
          {t('withdrawSubmit')}
        </Button>
      </form>
    </Sheet>
  );
}

function useWithdraw({ learnerId, row, onClose }: WithdrawSheetProps) {
  const { t } = useTranslation('reader-measures');
  const queryClient = useQueryClient();
  const params = { learnerId, measureId: row.measureId };
  const undo = async () => {
    await api('DELETE /api/learners/:learnerId/reader-measures/:measureId/withdrawal', { params });
    await queryClient.invalidateQueries();
  };
  return useMutation({
    mutationFn: (because: string) =>
      api('POST /api/learners/:learnerId/reader-measures/:measureId/withdrawal', {
        params,
        body: { because },
      }),
    onSuccess: () => {
      announce(t('withdrawDone'), () => void undo());
      void queryClient.invalidateQueries();
      onClose();
    },
  });
}
