import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../platform/api.ts';
import { useLanguage } from '../../../platform/language.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { When } from '../../../ui/when.tsx';
import type { Judgement } from './record.ts';

interface JudgementLineProps {
  readonly learnerId: string;
  readonly judgement: Judgement;
}

/** One judgement as it was made, whether it counts, and its taking back. */
export function JudgementLine({ learnerId, judgement }: JudgementLineProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const takeBack = useMutation({
    mutationFn: () =>
      api('DELETE /api/learners/:learnerId/judgements/:judgementId', {
        params: { learnerId, judgementId: judgement.judgementId },
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <li className="evidence-line">
      {takeBack.isError && <ProblemNotice error={takeBack.error} />}
      <p>
        <strong>{judgement.levelName[language]}</strong>: {judgement.reason}
      </p>
      <p className="quiet small">
        {judgement.judgedByName} · <When at={judgement.judgedAt} />
        {judgement.until && ` · ${t('standing.untilDay', { day: judgement.until })}`}
        {judgement.takenBackByName &&
          ` · ${t('standing.takenBackBy', { name: judgement.takenBackByName })}`}
      </p>
      {judgement.inForce && (
        <button type="button" className="text-button small" onClick={() => takeBack.mutate()}>
          {t('standing.takeBack')}
        </button>
      )}
    </li>
  );
}
