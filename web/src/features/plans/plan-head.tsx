import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { nextLearner } from './next-learner.ts';
import { approve, takeBackApproval } from './plan-changes.ts';
import { PlanStateMark } from './plan-state-mark.tsx';
import type { Plan } from './plan.ts';
import { useChangePlan, usePlan } from './use-plan.ts';

interface PlanHeadProps {
  readonly learnerId: string;
  readonly approveAs: 'teacher' | 'learner' | null;
}

/** The state of a learner's plan, and the one thing to do with it: approve, then go on to the next learner. */
export function PlanHead({ learnerId, approveAs }: PlanHeadProps) {
  const { data } = usePlan(learnerId);
  const plan = data?.plan ?? null;
  const approved = plan?.approvals.some(
    ({ voice, version }) => voice === approveAs && version === plan.version,
  );
  return (
    <>
      <PlanStateMark state={plan?.state ?? 'none'} />
      {plan && approveAs === 'teacher' && !approved && <Approve plan={plan} />}
      {approveAs === 'teacher' && <NextLearner learnerId={learnerId} primary={approved === true} />}
    </>
  );
}

function Approve({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  const takeBack = () => change.mutate({ ...takeBackApproval(), message: t('panel.takenBack') });
  return (
    <Button
      leftSection={<IconCheck size={18} aria-hidden />}
      loading={change.isPending}
      onClick={() => change.mutate({ ...approve(), message: t('panel.approved'), undo: takeBack })}
    >
      {t('panel.approve')}
    </Button>
  );
}

function NextLearner(props: { readonly learnerId: string; readonly primary: boolean }) {
  const { t } = useTranslation('plans');
  const { class: classId } = useSearch({ strict: false });
  const { data } = useQuery({
    ...ask('GET /api/classes/:classId/needs', { params: { classId: classId ?? '' } }),
    enabled: classId !== undefined,
  });
  const next = data && nextLearner(data.learners, props.learnerId);
  if (!next) return null;
  return (
    <Link
      to="/learners/$learnerId"
      params={{ learnerId: next.learnerId }}
      search={{ class: classId }}
      className="plain-link"
    >
      <Button
        component="span"
        variant={props.primary ? 'filled' : 'default'}
        rightSection={<IconArrowRight size={18} aria-hidden />}
      >
        {t('panel.next', { name: next.givenName })}
      </Button>
    </Link>
  );
}
