import { Button, NativeSelect } from '@mantine/core';
import { IconAdjustments, IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditInPlace } from '../../ui/edit-in-place.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { MasteryMark } from '../mastery/mastery-mark.tsx';
import { GoalDetails } from './goal-details.tsx';
import { GoalProgress } from './goal-progress.tsx';
import { GoalSheet } from './goal-sheet.tsx';
import { changeGoal } from './plan-changes.ts';
import type { Goal, Plan } from './plan.ts';
import { SetAsideForm } from './set-aside-form.tsx';
import { useChangePlan } from './use-plan.ts';

interface GoalLineProps {
  readonly plan: Plan;
  readonly goal: Goal;
  readonly canEdit: boolean;
}

const states = ['open', 'reached', 'set-aside'] as const;

/** One goal: its title and state change where they stand, everything else in a sheet. */
export function GoalLine({ plan, goal, canEdit }: GoalLineProps) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  const to = (wanted: Parameters<typeof changeGoal>[1]) => ({
    ...changeGoal(goal.goalId, wanted),
    message: t('panel.changed'),
    undoTo: plan.version,
  });
  return (
    <div className={`plan-line goal-${goal.state}`}>
      <EditInPlace
        value={goal.title}
        label={t('panel.changeGoal', { title: goal.title })}
        canEdit={canEdit}
        onSave={(title) => change.mutateAsync(to({ title }))}
      >
        <h3>{goal.title}</h3>
      </EditInPlace>
      <div className="row">
        {goal.suggestedByName && (
          <StateMark tone="sun" icon={<IconBulb aria-hidden />}>
            {t('goal.suggestedBy', { name: goal.suggestedByName })}
          </StateMark>
        )}
        {goal.mastery && <MasteryMark word={goal.mastery.word} />}
        {goal.standard?.code && <span className="quiet small">{goal.standard.code}</span>}
        <GoalState
          goal={goal}
          canEdit={canEdit}
          busy={change.isPending}
          onChange={(state, reason) => change.mutate(to({ state, ...(reason && { reason }) }))}
        />
        {canEdit && <Details plan={plan} goal={goal} />}
      </div>
      <Reasons because={goal.because} />
      <GoalProgress plan={plan} goal={goal} canNote={canEdit && goal.state === 'open'} />
      <GoalDetails goal={goal} />
      {goal.editedByName && (
        <p className="quiet small">{t('panel.editedBy', { name: goal.editedByName })}</p>
      )}
    </div>
  );
}

interface GoalStateProps {
  readonly goal: Goal;
  readonly canEdit: boolean;
  readonly busy: boolean;
  readonly onChange: (state: Goal['state'], reason?: string) => void;
}

function GoalState({ goal, canEdit, busy, onChange }: GoalStateProps) {
  const { t } = useTranslation('plans');
  const [asking, setAsking] = useState(false);
  if (!canEdit) return <span className="quiet small">{t(`goalStates.${goal.state}`)}</span>;
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('panel.state', { title: goal.title })}
        value={asking ? 'set-aside' : goal.state}
        data={states.map((value) => ({ value, label: t(`goalStates.${value}`) }))}
        onChange={(event) => {
          const state = states.find((each) => each === event.currentTarget.value);
          setAsking(state === 'set-aside' && goal.state !== 'set-aside');
          if (state && state !== 'set-aside') onChange(state);
        }}
      />
      {asking && (
        <SetAsideForm
          label={t('setAside.why')}
          busy={busy}
          onCancel={() => setAsking(false)}
          onSetAside={(reason) => {
            setAsking(false);
            onChange('set-aside', reason);
          }}
        />
      )}
    </>
  );
}

function Details({ plan, goal }: { readonly plan: Plan; readonly goal: Goal }) {
  const { t } = useTranslation('plans');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className="not-printed"
        leftSection={<IconAdjustments size={16} aria-hidden />}
        aria-label={t('goal.detailsOf', { title: goal.title })}
        onClick={() => setOpen(true)}
      >
        {t('goal.details')}
      </Button>
      {open && <GoalSheet plan={plan} goal={goal} onClose={() => setOpen(false)} />}
    </>
  );
}
