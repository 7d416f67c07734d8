import { type Because, because, type EffectsCode, type Refusal } from '../because.ts';
import { type ClassComparison, compareClassMeans } from '../classes/compare-class-means.ts';
import { type PilotClass, summarizeClasses } from '../classes/pilot-class.ts';
import { countMoreClasses, type MoreClasses } from '../power/count-more-classes.ts';
import { expectVariance } from './expect-variance.ts';

export type PilotVerdict = {
  readonly value: 'worked' | 'made-worse' | 'too-small-to-matter' | 'cannot-tell-yet';
  /** Turned so that up is better; rounded to three digits for a sentence. */
  readonly because: Because;
  /** Further classes on each side that would probably tell, where the value is `cannot-tell-yet` and a number can be named. */
  readonly more: MoreClasses | undefined;
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

/** What pupils' deviations are multiplied by where nobody says what is worthwhile: large for a school's change (Kraft 2020). */
const worthwhileByDefault = 0.2;

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
  options: VerdictOptions = {},
): PilotVerdict {
  const { worthwhile, better = 'higher', level = 0.95, power = 0.8 } = options;
  if (worthwhile !== undefined && !(worthwhile > 0))
    throw new RangeError('What is worthwhile must be above 0.');
  if (!(power > 0 && power < 1)) throw new RangeError('The power must be between 0 and 1.');
  const comparison = compareClassMeans(classes, { level });
  const plan = expectVariance(summarizeClasses(classes).classes, comparison);
  const goal = worthwhile ?? (plan.deviation && worthwhileByDefault * plan.deviation);
  const more = (): MoreClasses | undefined =>
    goal === undefined || !(plan.variance > 0)
      ? undefined
      : countMoreClasses(plan, { worthwhile: goal, power, level, most: mostFurtherClasses });
  if (comparison.kind === 'refused') {
    const helps = comparison.because.code === 'one-class-an-arm';
    const reason = comparison.because;
    return {
      value: 'cannot-tell-yet',
      because: reason,
      more: helps ? more() : undefined,
      comparison,
    };
  }
  const turned = turn(comparison, better);
  const value = decide(turned, goal);
  const found = describe(comparison, turned, { level, goal });
  if (value !== 'cannot-tell-yet')
    return { value, because: because(value, found), more: undefined, comparison };
  return { value, ...advise(found, { goal, more: more() }), comparison };
}

type Turned = { readonly difference: number; readonly low: number; readonly high: number };

function turn({ difference, interval }: ClassComparison, better: 'higher' | 'lower'): Turned {
  if (better === 'higher') return { difference, ...interval };
  return { difference: -difference, low: -interval.high, high: -interval.low };
}

function decide({ low, high }: Turned, goal: number | undefined): PilotVerdict['value'] {
  if (goal !== undefined && Math.max(-low, high) < goal) return 'too-small-to-matter';
  if (low > 0) return 'worked';
  return high < 0 ? 'made-worse' : 'cannot-tell-yet';
}

function describe(
  { pilotClasses, comparisonClasses }: ClassComparison,
  { difference, low, high }: Turned,
  { level, goal }: { level: number; goal: number | undefined },
): Because['values'] {
  return {
    difference: round(difference),
    low: round(low),
    high: round(high),
    level: Math.round(level * 1000) / 10,
    pilotClasses,
    comparisonClasses,
    ...(goal === undefined ? {} : { worthwhile: round(goal) }),
  };
}

function advise(
  found: Because['values'],
  { goal, more }: { goal: number | undefined; more: MoreClasses | undefined },
): Pick<PilotVerdict, 'because' | 'more'> {
  const say = (code: EffectsCode, values: Because['values']) => ({
    because: because(code, { ...found, ...values }),
    more,
  });
  if (goal === undefined) return say('cannot-tell-without-goal', {});
  if (more === undefined) return say('cannot-tell-this-way', { moreThan: mostFurtherClasses });
  return say('cannot-tell-yet', { moreClasses: more.pilot + more.comparison });
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
