import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconCheck, IconCircle, IconProgress } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { When } from '../../ui/when.tsx';
import { gradeWord } from './grade-word.ts';
import type { Asked, Check, ClassChecks } from './reading-check.ts';
import { Withdraw } from './withdraw.tsx';

interface CheckTableProps {
  readonly checks: ClassChecks;
  readonly check: Check;
}

/** A line a learner: done with the result in words and its reasons, in the middle, or not yet. */
export function CheckTable({ checks, check }: CheckTableProps) {
  const { t } = useTranslation('reading-check');
  const names = new Map(
    checks.learners.map(({ learnerId, givenName, familyName }) => [
      learnerId,
      `${givenName} ${familyName}`,
    ]),
  );
  return (
    <ul className="plain check-lines" aria-label={t('table.label')}>
      {check.asked.map((asked) => (
        <li key={asked.learnerId} className="check-line">
          <Link to="/learners/$learnerId" params={{ learnerId: asked.learnerId }} className="link">
            {names.get(asked.learnerId) ?? ''}
          </Link>
          <State asked={asked} />
          <div className="check-outcome">
            <Outcome asked={asked} />
            {checks.mayOpen && <Withdraw checkId={check.checkId} asked={asked} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function State({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation('reading-check');
  const icon = { size: 16, 'aria-hidden': true } as const;
  if (asked.result?.doubtful === true)
    return (
      <StateMark tone="sun" icon={<IconAlertTriangle {...icon} />}>
        {t('table.look')}
      </StateMark>
    );
  if (asked.result !== null)
    return (
      <StateMark tone="pine" icon={<IconCheck {...icon} />}>
        {t('table.done')}
      </StateMark>
    );
  if (asked.answered > 0)
    return (
      <StateMark tone="sky" icon={<IconProgress {...icon} />}>
        {t('table.begun', { count: asked.answered })}
      </StateMark>
    );
  return (
    <StateMark tone="plain" icon={<IconCircle {...icon} />}>
      {t('table.waiting')}
    </StateMark>
  );
}

function Outcome({ asked: { result, lastAt, answered, noScreen } }: { readonly asked: Asked }) {
  const { t } = useTranslation('reading-check');
  const say = (grade: number) => t(`grade.${gradeWord(grade)}`, { grade: grade.toFixed(1) });
  if (result === null && answered > 0)
    return (
      <p className="quiet small">
        {t('table.lastAnswer')} <When at={lastAt} />
      </p>
    );
  if (result === null)
    return noScreen ? <p className="quiet small">{t('table.noScreen')}</p> : null;
  return (
    <>
      <p>
        <strong>{t('table.reads', { grade: say(result.grade) })}</strong>{' '}
        {t('table.between', { low: say(result.low), high: say(result.high) })}{' '}
        <span className="quiet small">
          <When at={result.finishedAt} />
        </span>
      </p>
      <Reasons because={result.because} />
    </>
  );
}
