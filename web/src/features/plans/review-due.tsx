import { Button } from '@mantine/core';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reviewPlan } from './plan-changes.ts';
import type { Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';

/** When an active plan is to be looked at again; once that day has come, whoever has looked says that it still fits. */
export function ReviewDue({
  plan,
  canReview,
}: {
  readonly plan: Plan;
  readonly canReview: boolean;
}) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const change = useChangePlan(plan.learnerId);
  const { reviewDueOn } = plan;
  if (reviewDueOn === null || plan.state !== 'active') return null;
  const isDue = reviewDueOn <= today;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${reviewDueOn}T12:00:00Z`),
  );
  return (
    <div className="row">
      <IconCalendarRepeat size={18} aria-hidden />
      <span>{t(isDue ? 'review.overdue' : 'review.due', { date })}</span>
      {isDue && canReview && (
        <Button
          size="compact-sm"
          variant="default"
          loading={change.isPending}
          onClick={() => change.mutate({ ...reviewPlan(), message: t('review.reviewed') })}
        >
          {t('review.stillFits')}
        </Button>
      )}
    </div>
  );
}
