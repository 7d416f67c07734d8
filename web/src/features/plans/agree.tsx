import { Button } from '@mantine/core';
import { IconThumbUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';
import { approve, takeBackApproval } from './plan-changes.ts';
import { hasEnded } from './has-ended.ts';
import type { Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';
import './agree.css';

interface AgreeProps {
  readonly plan: Plan;
  readonly voice: 'learner' | 'family';
}

const wordsOf = { learner: 'agree', family: 'agreeFamily' } as const;

/** The learner's or the family's voice on the plan: yes to this version, or the yes taken back. */
export function Agree({ plan, voice }: AgreeProps) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  const words = wordsOf[voice];
  const given = plan.approvals.find((each) => each.voice === voice);
  const isGiven = given?.version === plan.version;
  const awaited = useRef<boolean>(undefined);
  // The button that was pressed gives way to the other state, and the focus must not fall to the top of the page.
  useEffect(() => {
    if (awaited.current !== isGiven) return;
    awaited.current = undefined;
    document.getElementById('agree')?.focus();
  }, [isGiven]);
  if (plan.approveAs !== voice || hasEnded(plan)) return null;
  const press = (...asked: Parameters<typeof change.mutate>) => {
    awaited.current = !isGiven;
    change.mutate(...asked);
  };
  const takeBack = () => press({ ...takeBackApproval(), message: t(`${words}.takenBack`) });
  if (isGiven)
    return (
      <div id="agree" className="agree agree-done" tabIndex={-1}>
        <IconThumbUp size={22} aria-hidden />
        <div>
          <p>
            <strong>{t(`${words}.done`)}</strong> <When at={given.at} />
          </p>
          {plan.state !== 'active' && <p className="quiet">{t(`${words}.waiting`)}</p>}
          <button type="button" className="text-button" onClick={takeBack}>
            {t(`${words}.takeBack`)}
          </button>
        </div>
      </div>
    );
  return (
    <section id="agree" className="agree" aria-labelledby="agree-title" tabIndex={-1}>
      <div className="stack" style={{ gap: '0.75rem' }}>
        <div>
          <h2 id="agree-title">{t(`${words}.title`)}</h2>
          {given && <p>{t(`${words}.changed`)}</p>}
          <p className="quiet">{t(`${words}.text`)}</p>
        </div>
        <Button
          size="md"
          leftSection={<IconThumbUp size={20} aria-hidden />}
          loading={change.isPending}
          onClick={() => press({ ...approve(), message: t(`${words}.done`) })}
        >
          {t(`${words}.submit`)}
        </Button>
      </div>
    </section>
  );
}
