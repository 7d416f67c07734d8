import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { nextLearner } from './next-learner.ts';
import { approve, takeBackApproval } from './plan-changes.ts';
import { hasEnded } from './has-ended.ts';
import { PlanStateMark } from './plan-state-mark.tsx';
import type { NeedsRow, Plan } from './plan.ts';
import { useChangePlan, usePlan } from './use-plan.ts';

interface PlanHeadProps {
  readonly learnerId: string;
}

/** The state of a learner's plan, and the one thing to do with it: approve, and go on to the next learner whose plan waits. */
export function PlanHead({ learnerId }: PlanHeadProps) {
  const { data } = usePlan(learnerId);
  const next = useNextLearner(learnerId);
  const plan = data?.plan ?? null;
  const approved = plan?.approvals.some(
    ({ voice, version }) => voice === plan.approveAs && version === plan.version,
  );
  const waits = plan !== null && plan.approveAs !== null && !approved && !hasEnded(plan);
  return (
    <>
      <PlanStateMark state={plan?.state ?? 'none'} />
      {waits &&
        (plan.approveAs === 'family' ? (
          <ReadFirst learnerId={learnerId} />
        ) : (
          <Approve plan={plan} next={next} />
        ))}
      {next && <NextLearner next={next} primary={!waits} />}
    </>
  );
}

/** A family reads before it says yes: the way to the place below the plan, from any of the learner's pages. */
function ReadFirst({ learnerId }: PlanHeadProps) {
  const { t } = useTranslation('plans');
  return (
    <Link
      to="/learners/$learnerId"
      params={{ learnerId }}
      search={(before) => before}
      hash="agree"
      className="plain-link"
      // An address that is there already goes nowhere.
      onClick={() => document.getElementById('agree')?.focus()}
    >
      <Button component="span" rightSection={<IconArrowDown size={18} aria-hidden />}>
        {t('agreeFamily.goTo')}
      </Button>
    </Link>
  );
}

interface ApproveProps {
  readonly plan: Plan;
  readonly next: NeedsRow | undefined;
}

/** One press approves; where others wait, another one approves and goes on, so that a class is one press a learner. */
function Approve({ plan, next }: ApproveProps) {
  const { t } = useTranslation('plans');
  const navigate = useNavigate();
  const change = useChangePlan(plan.learnerId);
  const takeBack = () => change.mutate({ ...takeBackApproval(), message: t('panel.takenBack') });
  const press = async (after: () => void) => {
    try {
      const { decision } = await change.mutateAsync({
        ...approve(),
        message: t('panel.approved'),
        undo: takeBack,
      });
      if (decision === 'send-mine') after();
    } catch {
      // What went wrong has been said.
    }
  };
  const goOn = (learnerId: string) =>
    void navigate({
      to: '/learners/$learnerId',
      params: { learnerId },
      search: (before) => before,
    });
  return (
    <>
      <Button
        variant={next ? 'default' : 'filled'}
        leftSection={<IconCheck size={18} aria-hidden />}
        loading={change.isPending}
        onClick={() => void press(() => undefined)}
      >
        {t('panel.approve')}
      </Button>
      {next && (
        <Button
          leftSection={<IconCheck size={18} aria-hidden />}
          rightSection={<IconArrowRight size={18} aria-hidden />}
          loading={change.isPending}
          onClick={() => void press(() => goOn(next.learnerId))}
        >
          {t('panel.approveNext', { name: next.givenName })}
        </Button>
      )}
    </>
  );
}

function NextLearner({ next, primary }: { readonly next: NeedsRow; readonly primary: boolean }) {
  const { t } = useTranslation('plans');
  return (
    <Link
      to="/learners/$learnerId"
      params={{ learnerId: next.learnerId }}
      search={(before) => before}
      className="plain-link"
    >
      <Button
        component="span"
        variant={primary ? 'filled' : 'subtle'}
        rightSection={<IconArrowRight size={18} aria-hidden />}
      >
        {t('panel.next', { name: next.givenName })}
      </Button>
    </Link>
  );
}

/** Whose plan waits next in the class from which this learner was opened. */
function useNextLearner(learnerId: string): NeedsRow | undefined {
  const { class: classId } = useSearch({ strict: false });
  const { data } = useQuery({
    ...ask('GET /api/classes/:classId/needs', { params: { classId: classId ?? '' } }),
    enabled: classId !== undefined,
  });
  return data && nextLearner(data.learners, learnerId);
}
