import { Progress as Bar } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { NoteReading } from './note-reading.tsx';
import type { Goal, Plan } from './plan.ts';
import { progressValue } from './progress-value.ts';
import { TrendLine } from './trend-line.tsx';

interface GoalProgressProps {
  readonly plan: Plan;
  readonly goal: Goal;
  readonly canNote: boolean;
}

/** From baseline over now to target: a bar, the sentences behind it, the trend, and a way to note where it stands. */
export function GoalProgress({ plan, goal, canNote }: GoalProgressProps) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const { progress } = goal;
  if (progress === null) return null;
  // A bar at nought would say that nothing was learnt, where nothing was seen.
  const hasMoved = progress.because.every(({ code }) => code !== 'goal-nothing-new');
  const target = progressValue(progress, progress.target, language);
  return (
    <div className="goal-progress">
      {progress.share !== null && hasMoved && (
        <div className="row goal-bar">
          <Bar
            value={progress.share * 100}
            aria-label={t('progress.label', { title: goal.title })}
            style={{ flex: 1 }}
          />
          <span className="small">
            {progress.kind === 'mastery'
              ? t('progress.ofSecure', { share: Math.round(progress.share * 100) })
              : t('progress.of', { share: Math.round(progress.share * 100), target })}
          </span>
        </div>
      )}
      <Reasons because={progress.because} />
      <TrendLine title={goal.title} progress={progress} />
      {canNote && progress.kind !== 'mastery' && <NoteReading plan={plan} goal={goal} />}
    </div>
  );
}
