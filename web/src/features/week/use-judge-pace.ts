import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { useWeekChange } from './use-week-change.ts';

interface Judgement {
  readonly word: 'behind' | 'on' | 'ahead';
  readonly reason: string;
}

/** Puts an own word beside the computed pace; taking it back is one press. */
export function useJudgePace(learnerId: string) {
  const { t } = useTranslation('week');
  const change = useWeekChange(learnerId);
  return (judgement: Judgement, before: Judgement | null) =>
    change.mutate({
      send: () => put(learnerId, judgement),
      message: t('pace.kept'),
      undo: () =>
        change.mutate({
          send: () => (before === null ? withdraw(learnerId) : put(learnerId, before)),
          message: t('pace.withdrawn'),
        }),
    });
}

export function useWithdrawPace(learnerId: string) {
  const { t } = useTranslation('week');
  const change = useWeekChange(learnerId);
  return (before: Judgement) =>
    change.mutate({
      send: () => withdraw(learnerId),
      message: t('pace.withdrawn'),
      undo: () => change.mutate({ send: () => put(learnerId, before), message: t('pace.kept') }),
    });
}

function put(learnerId: string, { word, reason }: Judgement) {
  return api('PUT /api/learners/:learnerId/plan/pace/judgement', {
    params: { learnerId },
    body: { word, reason },
  });
}

function withdraw(learnerId: string) {
  return api('DELETE /api/learners/:learnerId/plan/pace/judgement', { params: { learnerId } });
}
