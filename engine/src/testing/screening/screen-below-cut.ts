import { probabilityBelow, type CutComparison } from './probability-below.ts';

/** Where a learner stands to a cut. `unsure` until the probability on one side reaches the certainty asked for. */
export type Screening = {
  readonly value: 'below' | 'above' | 'unsure';
  /** Probability that the ability is below the cut, 0..1, with the errors of both. */
  readonly probabilityBelow: number;
  readonly because: string;
};

/**
 * Screens a learner against a cut that is itself uncertain (for example from standard setting), see `probabilityBelow`.
 * `certainty` in 0.5..1, default 0.9; RangeError outside.
 *
 * @example screenBelowCut({ theta: -1, standardError: 0.3, cut: 0, cutStandardError: 0.1 }).value // 'below'
 */
export function screenBelowCut(
  comparison: CutComparison & { readonly certainty?: number },
): Screening {
  const { certainty = 0.9, cut, cutStandardError = 0 } = comparison;
  if (!(certainty >= 0.5 && certainty <= 1))
    throw new RangeError('The certainty must be between 0.5 and 1.');
  const below = probabilityBelow(comparison);
  const about = `the cut of ${cut}${cutStandardError > 0 ? ` (itself known to ±${cutStandardError})` : ''}`;
  if (below >= certainty)
    return say('below', `The chance of being below ${about} is ${chance(below)}.`);
  if (1 - below >= certainty)
    return say('above', `The chance of being above ${about} is ${chance(1 - below)}.`);
  return say('unsure', `The chance of being below ${about} is ${chance(below)}: not sure yet.`);

  function say(value: Screening['value'], because: string): Screening {
    return { value, probabilityBelow: below, because };
  }
}

function chance(share: number): string {
  return `${Math.round(share * 100)} in 100`;
}
