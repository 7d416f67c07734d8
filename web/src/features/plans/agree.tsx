import { Button } from '@mantine/core';
import { IconThumbUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';
import { approve, takeBackApproval } from './plan-changes.ts';
import { hasEnded } from './has-ended.ts';
import type { Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';

/** The learner's voice on the plan: yes to this version, or the yes taken back. */
export function Agree({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  const mine = plan.approvals.find(
    ({ voice, version }) => voice === 'learner' && version === plan.version,
  );
  if (plan.approveAs !== 'learner' || hasEnded(plan)) return null;
  const takeBack = () => change.mutate({ ...takeBackApproval(), message: t('agree.takenBack') });
  if (mine)
    return (
      <div className="agree agree-done">
        <IconThumbUp size={22} aria-hidden />
        <div>
          <p>
            <strong>{t('agree.done')}</strong> <When at={mine.at} />
          </p>
          {plan.state !== 'active' && <p className="quiet">{t('agree.waiting')}</p>}
          <button type="button" className="text-button" onClick={takeBack}>
            {t('agree.takeBack')}
          </button>
        </div>
      </div>
    );
  return (
    <section className="agree" aria-labelledby="agree-title">
      <div className="stack" style={{ gap: '0.75rem' }}>
        <div>
          <h2 id="agree-title">{t('agree.title')}</h2>
          <p className="quiet">{t('agree.text')}</p>
        </div>
        <Button
          size="md"
          leftSection={<IconThumbUp size={20} aria-hidden />}
          loading={change.isPending}
          onClick={() => change.mutate({ ...approve(), message: t('agree.done') })}
        >
          {t('agree.submit')}
        </Button>
      </div>
    </section>
  );
}
