import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import type { PaperReading } from './paper-line.ts';

export interface NotedReading extends PaperReading {
  readonly learnerId: string;
  /** Made on the device: the same, sent twice, stands once. */
  readonly readingId: string;
  /** A day: 2026-11-22. */
  readonly readOn: string;
}

/** Writes down what a class read on paper, or takes it back; either can be undone with one press. */
export function usePaperReadings(classId: string) {
  const { t, i18n } = useTranslation('readings');
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries();
  const keep = (readings: readonly NotedReading[]) =>
    api('POST /api/classes/:classId/paper-readings', {
      params: { classId },
      body: { readings: [...readings] },
    });
  const drop = async (readings: readonly NotedReading[]) => {
    for (const { readingId } of readings)
      await api('DELETE /api/classes/:classId/paper-readings/:readingId', {
        params: { classId, readingId },
      });
  };
  const sayProblem = (error: unknown) => announce(problemText(error, i18n).message);
  const undoBy = (undo: () => Promise<unknown>) => () =>
    void undo().catch(sayProblem).finally(refresh);
  const note = useMutation({
    mutationFn: keep,
    onSuccess: (_, readings) =>
      announce(
        t('noted', { count: readings.length }),
        undoBy(() => drop(readings)),
      ),
    onSettled: refresh,
  });
  const takeBack = useMutation({
    mutationFn: (reading: NotedReading) => drop([reading]),
    onSuccess: (_, reading) =>
      announce(
        t('takenBack'),
        undoBy(() => keep([reading])),
      ),
    onError: sayProblem,
    onSettled: refresh,
  });
  return { note, takeBack };
}
