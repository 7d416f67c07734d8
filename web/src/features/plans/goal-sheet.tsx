import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/sheet.tsx';
import { ChampionField } from './champion-field.tsx';
import { changesOf, emptyDraft, type GoalDraft, linesOf, toBody, toDraft } from './goal-draft.ts';
import { MeasureField } from './measure-field.tsx';
import { addGoal, changeGoal } from './plan-changes.ts';
import type { Goal, Plan } from './plan.ts';
import { soundsNegative } from './positive-wording.ts';
import { StandardField } from './standard-field.tsx';
import { useChangePlan } from './use-plan.ts';

interface GoalSheetProps {
  readonly plan: Plan;
  /** Absent: a new one. */
  readonly goal?: Goal;
  readonly onClose: () => void;
}

/** All that can be said about a goal. What its author saw when it was opened is what a conflict is told against. */
export function GoalSheet({ plan, goal, onClose }: GoalSheetProps) {
  const { t } = useTranslation(['plans', 'ui']);
  const [base] = useState(plan);
  const [before] = useState(() => (goal ? toDraft(goal) : emptyDraft));
  const [draft, setDraft] = useState<GoalDraft>(before);
  const [strategies, setStrategies] = useState(before.strategies.join('\n'));
  const [supports, setSupports] = useState(before.supports.join('\n'));
  const change = useChangePlan(plan.learnerId);
  const set = (part: Partial<GoalDraft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const after = {
      ...draft,
      title: draft.title.trim(),
      strategies: linesOf(strategies),
      supports: linesOf(supports),
    };
    const changes = changesOf(before, after);
    if (goal && Object.keys(changes).length === 0) return onClose();
    const edit = goal ? changeGoal(goal.goalId, changes) : addGoal(toBody(after));
    const message = t('plans:panel.changed');
    try {
      await change.mutateAsync({ ...edit, base, message, undoTo: base.version });
      onClose();
    } catch {
      // The words stay in the form; what went wrong has been said.
    }
  };
  const longGoals = plan.goals.filter(
    ({ horizon, goalId, state }) =>
      horizon === 'long' && goalId !== goal?.goalId && state === 'open',
  );
  return (
    <Sheet title={t(goal ? 'plans:goal.change' : 'plans:goal.add')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextInput
          data-autofocus
          label={t('plans:panel.goalTitle')}
          description={t('plans:goal.titleHelp')}
          value={draft.title}
          maxLength={300}
          required
          withAsterisk={false}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <output>
          {soundsNegative(draft.title) && (
            <span className="goal-hint small">{t('plans:goal.positive')}</span>
          )}
        </output>
        <div className="form-row">
          <NativeSelect
            label={t('plans:goal.horizon')}
            value={draft.horizon}
            data={(['short', 'long'] as const).map((value) => ({
              value,
              label: t(`plans:goal.horizons.${value}`),
            }))}
            onChange={(event) =>
              set({ horizon: event.currentTarget.value === 'long' ? 'long' : 'short' })
            }
          />
          <TextInput
            type="date"
            label={t('plans:goal.dueOn')}
            value={draft.dueOn ?? ''}
            onChange={(event) => set({ dueOn: event.currentTarget.value || null })}
          />
        </div>
        {draft.horizon === 'short' && longGoals.length > 0 && (
          <NativeSelect
            label={t('plans:goal.parent')}
            value={draft.parentGoalId ?? ''}
            data={[
              { value: '', label: t('plans:goal.noParent') },
              ...longGoals.map(({ goalId, title }) => ({ value: goalId, label: title })),
            ]}
            onChange={(event) => set({ parentGoalId: event.currentTarget.value || null })}
          />
        )}
        <StandardField
          standard={draft.standard}
          onChange={(standard) =>
            set({
              standard,
              ...(standard === null && draft.measure?.kind === 'mastery' && { measure: null }),
            })
          }
        />
        <MeasureField plan={plan} draft={draft} onChange={(measure) => set({ measure })} />
        <Textarea
          label={t('plans:goal.strategies')}
          description={t('plans:goal.oneALine')}
          autosize
          minRows={2}
          value={strategies}
          onChange={(event) => setStrategies(event.currentTarget.value)}
        />
        <Textarea
          label={t('plans:goal.supports')}
          description={t('plans:goal.oneALine')}
          autosize
          minRows={2}
          value={supports}
          onChange={(event) => setSupports(event.currentTarget.value)}
        />
        <ChampionField
          learnerId={plan.learnerId}
          championId={draft.championId}
          onChange={(championId) => set({ championId })}
        />
        <TextInput
          label={t('plans:goal.nextStep')}
          value={draft.nextStep ?? ''}
          maxLength={300}
          onChange={(event) => set({ nextStep: event.currentTarget.value || null })}
        />
        <div className="row">
          <Button type="submit" loading={change.isPending}>
            {t('ui:save')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
