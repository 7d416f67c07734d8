import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GoalLine } from './goal-line.tsx';
import { GoalSheet } from './goal-sheet.tsx';
import { groupGoals } from './group-goals.ts';
import type { Plan } from './plan.ts';
import './goals.css';

interface GoalsEditorProps {
  readonly plan: Plan;
  readonly canEdit: boolean;
}

/** The goals with the reason for each; short-term ones stand below the long-term goal that they lead to. */
export function GoalsEditor({ plan, canEdit }: GoalsEditorProps) {
  const { t } = useTranslation('plans');
  // Steps name a goal by its place in the plan ("for goal 2"), wherever it stands on the page.
  const numberOf = (goalId: string) => ({
    counterSet: `goal ${plan.goals.findIndex((goal) => goal.goalId === goalId) + 1}`,
  });
  return (
    <section className="stack plan-goals" aria-labelledby="plan-goals">
      <h2 id="plan-goals">{t('panel.goals')}</h2>
      {plan.goals.length === 0 && <p className="quiet">{t('panel.noGoals')}</p>}
      <ol className="plain numbered">
        {groupGoals(plan.goals).map(({ goal, below }) => (
          <li key={goal.goalId} style={numberOf(goal.goalId)}>
            <GoalLine plan={plan} goal={goal} canEdit={canEdit} />
            {below.length > 0 && (
              <ul className="plain goals-below" aria-label={t('goal.below', { title: goal.title })}>
                {below.map((each) => (
                  <li key={each.goalId} style={numberOf(each.goalId)}>
                    <GoalLine plan={plan} goal={each} canEdit={canEdit} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {canEdit && <AddGoal plan={plan} />}
    </section>
  );
}

function AddGoal({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        className="add-own not-printed"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('panel.addGoal')}
      </Button>
      {open && <GoalSheet plan={plan} onClose={() => setOpen(false)} />}
    </>
  );
}
