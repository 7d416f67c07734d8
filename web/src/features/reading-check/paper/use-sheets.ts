import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formBands } from '@everyplan/contract';
import { api } from '../../../platform/api.ts';
import { problemText } from '../../../ui/problem-text.ts';
import { announce } from '../../../ui/toast-list.ts';
import type { Asked, Check } from '../reading-check.ts';
import type { Form } from './paper-entry.tsx';
import { choicesIn } from './sheet-line.ts';

interface Sheet {
  readonly learnerId: string;
  readonly answers: readonly (number | null)[];
}

type Kept = readonly { readonly learnerId: string; readonly sessionId: string }[];
type Papers = ReadonlyMap<string, NonNullable<Asked['paper']>>;

/** Enters sheets of a form; undone, what was entered before comes back, from whichever form, and a first sheet is withdrawn. */
export function useSheets({ check, form }: { readonly check: Check; readonly form: Form }) {
  const { t, i18n } = useTranslation('reading-check');
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries();
  const { checkId } = check;
  const post = (band: Form['band'], sheets: readonly Sheet[]) =>
    api('POST /api/reading-checks/:checkId/forms/:band/sheets', {
      params: { checkId, band },
      body: {
        sheets: sheets.map(({ learnerId, answers }) => ({ learnerId, answers: [...answers] })),
        because: t('paper.because'),
      },
    });
  const undo = async (kept: Kept, before: Papers) => {
    for (const band of formBands) {
      const again = kept.flatMap(({ learnerId }) => {
        const paper = before.get(learnerId);
        return paper?.band === band ? [{ learnerId, answers: choicesIn(paper.letters) }] : [];
      });
      if (again.length > 0) await post(band, again);
    }
    for (const { learnerId, sessionId } of kept)
      if (!before.has(learnerId))
        await api('PUT /api/reading-checks/:checkId/sessions/:sessionId/withdrawal', {
          params: { checkId, sessionId },
          body: { because: t('paper.undone') },
        });
  };
  const sayProblem = (error: unknown) => announce(problemText(error, i18n).message);
  return useMutation({
    mutationFn: async (sheets: readonly Sheet[]) => {
      // As it is now: what was kept is in the check as soon as it is read again.
      const before = papersOf(check);
      return { ...(await post(form.band, sheets)), before };
    },
    onSuccess: ({ kept, onScreen, before }) => {
      const said = [
        ...(kept.length > 0 ? [t('paper.kept', { count: kept.length })] : []),
        ...(onScreen.length > 0 ? [t('paper.leftAlone', { count: onScreen.length })] : []),
      ].join(' ');
      const takeBack = () => void undo(kept, before).catch(sayProblem).finally(refresh);
      announce(said, kept.length > 0 ? takeBack : undefined);
    },
    onSettled: refresh,
  });
}

function papersOf({ asked }: Check): Papers {
  return new Map(
    asked.flatMap(({ learnerId, paper }) => (paper === null ? [] : [[learnerId, paper] as const])),
  );
}
