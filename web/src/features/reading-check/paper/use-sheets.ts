import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../platform/api.ts';
import { problemText } from '../../../ui/problem-text.ts';
import { announce } from '../../../ui/toast-list.ts';
import type { Check } from '../reading-check.ts';
import type { Form } from './paper-entry.tsx';
import { readSheet } from './sheet-line.ts';

interface Sheet {
  readonly learnerId: string;
  readonly answers: readonly (number | null)[];
}

/** Enters sheets of a form; undone, what was entered before comes back, and a first sheet is withdrawn. */
export function useSheets({ check, form }: { readonly check: Check; readonly form: Form }) {
  const { t, i18n } = useTranslation('reading-check');
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries();
  const params = { checkId: check.checkId, band: form.band };
  const because = t('paper.because');
  const post = (sheets: readonly Sheet[]) =>
    api('POST /api/reading-checks/:checkId/forms/:band/sheets', {
      params,
      body: {
        sheets: sheets.map(({ learnerId, answers }) => ({ learnerId, answers: [...answers] })),
        because,
      },
    });
  const before = new Map(
    check.asked.flatMap(({ learnerId, paper }) => {
      const answers =
        paper?.band === form.band ? readSheet(paper.letters, form.choices) : undefined;
      return answers === undefined || answers === 'wrong' ? [] : [[learnerId, answers] as const];
    }),
  );
  const undo = async (kept: readonly { learnerId: string; sessionId: string }[]) => {
    const again = kept.flatMap(({ learnerId }) => {
      const answers = before.get(learnerId);
      return answers === undefined ? [] : [{ learnerId, answers }];
    });
    if (again.length > 0) await post(again);
    for (const { learnerId, sessionId } of kept)
      if (!before.has(learnerId))
        await api('PUT /api/reading-checks/:checkId/sessions/:sessionId/withdrawal', {
          params: { checkId: check.checkId, sessionId },
          body: { because: t('paper.undone') },
        });
  };
  const sayProblem = (error: unknown) => announce(problemText(error, i18n).message);
  return useMutation({
    mutationFn: post,
    onSuccess: ({ kept, onScreen }) => {
      announce(
        t('paper.kept', { count: kept.length }),
        () => void undo(kept).catch(sayProblem).finally(refresh),
      );
      if (onScreen.length > 0) announce(t('paper.leftAlone', { count: onScreen.length }));
    },
    onSettled: refresh,
  });
}
