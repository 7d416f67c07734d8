import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Plan } from '../plans/plan.ts';
import { useChangePlan } from '../plans/use-plan.ts';

/** Drafts one learner's week that is not there yet. */
export function DraftWeek({ plan, week }: { readonly plan: Plan; readonly week: string }) {
  const { t } = useTranslation('week');
  const { learnerId } = plan;
  const change = useChangePlan(learnerId);
  const draft = () =>
    change.mutate({
      send: () =>
        api('POST /api/learners/:learnerId/plan/weeks/:week/drafts', {
          params: { learnerId, week },
        }),
      message: t('switch.drafted'),
    });
  return (
    <Button
      variant="default"
      className="add-own"
      leftSection={<IconWand size={18} aria-hidden />}
      loading={change.isPending}
      onClick={draft}
    >
      {t(week === plan.thisWeek ? 'switch.draft' : 'switch.draftNext')}
    </Button>
  );
}
