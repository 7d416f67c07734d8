import { useTranslation } from 'react-i18next';
import { DueDate } from './due-date.tsx';
import type { Goal } from './plan.ts';

/** What a goal says beyond its title and its progress: until when, what helps, who stands beside, what comes next. Nothing where it says nothing. */
export function GoalDetails({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plans');
  const rows = [
    ['nextStep', goal.nextStep],
    ['strategies', goal.strategies.join(' · ')],
    ['supports', goal.supports.join(' · ')],
    ['champion', goal.champion?.name],
    ['reason', goal.reason],
  ] as const;
  const said = rows.filter(([, text]) => text);
  if (said.length === 0 && goal.dueOn === null) return null;
  return (
    <dl className="goal-details small">
      {goal.dueOn !== null && (
        <div>
          <dt>{t('goal.dueOn')}</dt>
          <dd>
            <DueDate on={goal.dueOn} isOpen={goal.state === 'open'} />
          </dd>
        </div>
      )}
      {said.map(([name, text]) => (
        <div key={name}>
          <dt>{t(`goal.${name}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
