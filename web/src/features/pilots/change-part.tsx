import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { figureText } from './figure-text.ts';
import type { Change } from './pilots.ts';
import { reachGoal } from './reach-goal.ts';

type Measure = 'pace' | 'reader';

interface ChangePartProps {
  readonly measure: Measure;
  readonly change: Change | null;
  readonly usualGain: number | null;
  readonly weeks: number;
  /** The gain that was settled as a win. */
  readonly goal?: number;
}

/** Before and after of the same learners, in a sentence that says how sure it is. */
export function ChangePart({ measure, change, usualGain, weeks, goal }: ChangePartProps) {
  const { t } = useTranslation('pilots');
  const language = useLanguage();
  if (change === null || change.says === 'too-few')
    return <p className="quiet">{t(`change.${measure}.tooFew`)}</p>;
  const say = (value: number) => figureText(measure, value, language);
  const values = {
    count: change.learners,
    before: say(change.before),
    after: say(change.after),
    change: say(Math.abs(change.change)),
    low: say(change.low),
    high: say(change.high),
  };
  return (
    <div className="stack change-part">
      <p className="change-figures">
        <strong>{values.before}</strong> <span aria-hidden>→</span>
        <span className="hidden"> {t('change.to')} </span> <strong>{values.after}</strong>{' '}
        <span className="small">{t(`change.${measure}.unit`)}</span>
      </p>
      <p>
        {t(`change.${measure}.sure`, values)} {t(`change.says.${change.says}`)}
      </p>
      {goal !== undefined && (
        <p>{t(`change.goal.${reachGoal(change, goal)}`, { goal: say(goal) })}</p>
      )}
      {usualGain !== null && (
        <p className="quiet small">
          {t('change.usual', { gain: figureText('pace', usualGain, language), count: weeks })}
        </p>
      )}
    </div>
  );
}
