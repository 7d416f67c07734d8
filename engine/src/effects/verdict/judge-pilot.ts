import { type Because, because, type Refusal } from '../because.ts';
import { type ClassComparison, compareClassMeans } from '../classes/compare-class-means.ts';
import { type PilotClass, summarizeClasses } from '../classes/pilot-class.ts';
import { countMoreClasses } from '../power/count-more-classes.ts';
import { expectVariance } from './expect-variance.ts';

export type PilotVerdict = {
  readonly value: 'worked' | 'made-worse' | 'too-small-to-matter' | 'cannot-tell-yet';
  /** Turned so that up is better; rounded to three digits for a sentence. */
  readonly because: Because;
  /** The figures behind it, not turned and not rounded. */
  readonly comparison: ClassComparison | Refusal;
};

export type VerdictOptions = {
  /** The smallest difference that would be worth the trouble, in the outcome's unit. Default: 0.2 pupils' deviations. */
  readonly worthwhile?: number;
  readonly better?: 'higher' | 'lower';
  readonly level?: number;
  /** Chance of seeing a worthwhile difference that "so many more classes would tell" aims at. Default 0.8. */
  readonly power?: number;
};

/** Beyond this many further classes "more classes" is no advice: the outcome or the difference hoped for has to change. */
const mostFurtherClasses = 200;

/**
 * Did the pilot work? From `compareClassMeans` (classes, not pupils, are the unit):
 *
 * - `worked`, `made-worse`: the interval lies on one side of 0;
 * - `too-small-to-matter`: the whole interval is nearer to 0 than what would be worthwhile, whichever side;
 * - `cannot-tell-yet`: everything else, with the number of further classes that would probably tell. Never "no effect".
 *
 * Where no method can answer (a single class an arm, no outcomes, no variation) it is `cannot-tell-yet` with that reason.
 * Source of the rule: interval against a smallest worthwhile difference (Schuirmann 1987; Lakens 2017). RangeError: level or
 * power outside 0..1, worthwhile not above 0.
 *
 * @example judgePilot([{ arm: 'pilot', outcomes: [71, 75] }, { arm: 'comparison', outcomes: [62, 66] }]).value // 'cannot-tell-yet'
 */
export function judgePilot(
  classes: readonly PilotClass[],
  { worthwhile, better = 'higher', level = 0.95, power = 0.8 }: VerdictOptions = {},
): PilotVerdict {
  if (worthwhile !== undefined && !(worthwhile > 0))
    throw new RangeError('What is worthwhile must be above 0.');
  if (!(power > 0 && power < 1)) throw new RangeError('The power must be between 0 and 1.');
  const comparison = compareClassMeans(classes, { level });
  const plan = expectVariance(summarizeClasses(classes).classes, comparison);
  const goal = worthwhile ?? (plan === undefined ? undefined : 0.2 * plan.deviation);
  const more =
    plan && goal !== undefined
      ? countMoreClasses(plan, { worthwhile: goal, power, level, most: mostFurtherClasses })
      : undefined;
  const advice: Because['values'] = more
    ? {
        moreClasses: more.pilot + more.comparison,
        morePilot: more.pilot,
        moreComparison: more.comparison,
      }
    : { moreThan: mostFurtherClasses };
  if (comparison.kind === 'refused') return refused(comparison, advice);
  const sign = better === 'higher' ? 1 : -1;
  const ends = [comparison.interval.low * sign, comparison.interval.high * sign];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const { pilotClasses, comparisonClasses } = comparison;
  const found = {
    difference: round(comparison.difference * sign),
    low: round(low),
    high: round(high),
    level: Math.round(level * 100),
    pilotClasses,
    comparisonClasses,
  };
  const say = (value: PilotVerdict['value'], values: Because['values']): PilotVerdict => ({
    value,
    because: because(value, values),
    comparison,
  });
  if (goal !== undefined && Math.max(-low, high) < goal)
    return say('too-small-to-matter', { ...found, worthwhile: round(goal) });
  if (low > 0) return say('worked', found);
  if (high < 0) return say('made-worse', found);
  const values = {
    ...found,
    ...(goal === undefined ? {} : { worthwhile: round(goal) }),
    ...advice,
  };
  if (more) return say('cannot-tell-yet', values);
  return { value: 'cannot-tell-yet', because: because('cannot-tell-this-way', values), comparison };
}

function refused(comparison: Refusal, advice: Because['values']): PilotVerdict {
  const { code, values } = comparison.because;
  const helps = code === 'one-class-an-arm' ? advice : {};
  return { value: 'cannot-tell-yet', because: because(code, { ...values, ...helps }), comparison };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
