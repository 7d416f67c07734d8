import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEnded } from './has-ended.ts';
import { closePlan, reopenPlan } from './plan-changes.ts';
import type { Plan } from './plan.ts';
import { SetAsideForm } from './set-aside-form.tsx';
import { useChangePlan } from './use-plan.ts';

/** Ends a plan, done or set aside with a reason, or takes an ended one up again. */
export function PlanClosing({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['plans', 'ui']);
  const [asking, setAsking] = useState<'how' | 'why'>();
  const change = useChangePlan(plan.learnerId);
  const close = (closing: Parameters<typeof closePlan>[0]) => {
    setAsking(undefined);
    change.mutate({
      ...closePlan(closing),
      message: t('plans:closing.ended'),
      undoTo: plan.version,
    });
  };
  if (hasEnded(plan))
    return (
      <Button
        variant="default"
        loading={change.isPending}
        onClick={() =>
          change.mutate({
            ...reopenPlan(),
            message: t('plans:closing.reopened'),
            undoTo: plan.version,
          })
        }
      >
        {t('plans:closing.reopen')}
      </Button>
    );
  if (asking === 'why')
    return (
      <SetAsideForm
        label={t('plans:closing.why')}
        busy={change.isPending}
        onSetAside={(reason) => close({ state: 'set-aside', reason })}
        onCancel={() => setAsking(undefined)}
      />
    );
  if (asking === 'how')
    return (
      <fieldset className="row closing-question">
        <legend className="hidden">{t('plans:closing.question')}</legend>
        <span aria-hidden="true">{t('plans:closing.question')}</span>
        <Button variant="default" size="sm" onClick={() => close({ state: 'done' })}>
          {t('plans:closing.done')}
        </Button>
        <Button variant="default" size="sm" onClick={() => setAsking('why')}>
          {t('plans:closing.setAside')}
        </Button>
        <Button variant="subtle" size="sm" onClick={() => setAsking(undefined)}>
          {t('ui:cancel')}
        </Button>
      </fieldset>
    );
  return (
    <Button variant="subtle" onClick={() => setAsking('how')}>
      {t('plans:closing.open')}
    </Button>
  );
}
