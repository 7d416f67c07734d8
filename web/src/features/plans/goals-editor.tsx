import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditInPlace } from '../../ui/edit-in-place.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { MasteryMark } from '../mastery/mastery-mark.tsx';
import { AddOwn } from './add-own.tsx';
import { addGoal, changeGoal } from './plan-changes.ts';
import type { Goal, Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';

interface GoalsEditorProps {
  readonly plan: Plan;
  readonly canEdit: boolean;
}

const states = ['open', 'reached', 'set-aside'] as const;

/** The goals with the reason for each; a title or a state changes where it stands. */
export function GoalsEditor({ plan, canEdit }: GoalsEditorProps) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  return (
    <section className="stack plan-goals" aria-labelledby="plan-goals">
      <h2 id="plan-goals">{t('panel.goals')}</h2>
      {plan.goals.length === 0 && <p className="quiet">{t('panel.noGoals')}</p>}
      <ol className="plain numbered">
        {plan.goals.map((goal) => (
          <GoalLine key={goal.goalId} plan={plan} goal={goal} canEdit={canEdit} />
        ))}
      </ol>
      {canEdit && (
        <AddOwn
          open={t('panel.addGoal')}
          label={t('panel.goalTitle')}
          busy={change.isPending}
          onAdd={(title) =>
            change.mutate({
              ...addGoal({ title }),
              message: t('panel.changed'),
              undoTo: plan.version,
            })
          }
        />
      )}
    </section>
  );
}

function GoalLine({ plan, goal, canEdit }: GoalsEditorProps & { readonly goal: Goal }) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  const to = (wanted: Parameters<typeof changeGoal>[1]) => ({
    ...changeGoal(goal.goalId, wanted),
    message: t('panel.changed'),
    undoTo: plan.version,
  });
  return (
    <li className={`plan-line goal-${goal.state}`}>
      <EditInPlace
        value={goal.title}
        label={t('panel.changeGoal', { title: goal.title })}
        canEdit={canEdit}
        onSave={(title) => change.mutateAsync(to({ title }))}
      >
        <h3>{goal.title}</h3>
      </EditInPlace>
      <div className="row">
        {goal.mastery && <MasteryMark word={goal.mastery.word} />}
        {goal.standard?.code && <span className="quiet small">{goal.standard.code}</span>}
        {canEdit ? (
          <NativeSelect
            size="xs"
            aria-label={t('panel.state', { title: goal.title })}
            value={goal.state}
            data={states.map((value) => ({ value, label: t(`goalStates.${value}`) }))}
            onChange={(event) => {
              const state = states.find((each) => each === event.currentTarget.value);
              if (state) change.mutate(to({ state }));
            }}
          />
        ) : (
          <span className="quiet small">{t(`goalStates.${goal.state}`)}</span>
        )}
      </div>
      <Reasons because={goal.because} />
      {goal.editedByName && (
        <p className="quiet small">{t('panel.editedBy', { name: goal.editedByName })}</p>
      )}
    </li>
  );
}
