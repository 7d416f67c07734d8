import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Step } from '../plans/plan.ts';
import { useWeekChange } from './use-week-change.ts';

/** Takes one of a choice's ways, or none. */
export function useChoose(learnerId: string) {
  const { t } = useTranslation('week');
  const change = useWeekChange(learnerId);
  const put = ({ stepId }: Step, option: number | null) =>
    api('PUT /api/learners/:learnerId/plan/steps/:stepId/choice', {
      params: { learnerId, stepId },
      body: { option },
    });
  const choose = (step: Step, option: number | null) =>
    change.mutate({
      send: () => put(step, option),
      message:
        option === null
          ? t('steps.unchosen')
          : t('steps.chosen', { title: step.options[option]?.title ?? '' }),
      undo: () => choose({ ...step, chosen: option }, step.chosen),
    });
  return choose;
}
