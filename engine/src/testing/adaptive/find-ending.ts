import { probabilityBelow } from '../screening/probability-below.ts';
import type { StopRules } from './plan.ts';
import type { Ending, GivenItem } from './session.ts';

type Progress = {
  readonly given: readonly GivenItem[];
  readonly theta: number;
  readonly standardError: number;
  /** The estimate before the first item. */
  readonly start: number;
};

/** The first stop rule that is met, with a sentence; null while the test goes on. */
export function findEnding(stop: StopRules, progress: Progress): Ending | null {
  const length = progress.given.length;
  if (length >= (stop.minimumLength ?? 1)) {
    const early =
      endByError(stop, progress) ?? endByClass(stop, progress) ?? endByChange(stop, progress);
    if (early) return early;
  }
  if (length < stop.maximumLength) return null;
  return { rule: 'length', because: `${length} items were given, the most that the plan allows.` };
}

function endByError(
  { standardError: goal }: StopRules,
  { standardError }: Progress,
): Ending | null {
  if (goal === undefined || standardError > goal) return null;
  const because = `The standard error is ${standardError.toFixed(2)}, at most ${goal} as the plan asks.`;
  return { rule: 'standardError', because };
}

function endByClass(
  { classification }: StopRules,
  { theta, standardError }: Progress,
): Ending | null {
  if (classification === undefined) return null;
  const { cut, certainty, cutStandardError = 0 } = classification;
  const below = probabilityBelow({ theta, standardError, cut, cutStandardError });
  if (Math.max(below, 1 - below) < certainty) return null;
  const [side, share] = below > 0.5 ? ['below', below] : ['above', 1 - below];
  return {
    rule: 'classification',
    because: `The ability is ${side} the cut of ${cut} with a probability of ${(share as number).toFixed(2)}.`,
  };
}

function endByChange({ change }: StopRules, { given, start }: Progress): Ending | null {
  const times = change?.times ?? 1;
  if (change === undefined || given.length < times) return null;
  const path = [start, ...given.map(({ theta }) => theta)].slice(-times - 1);
  const still = path.every((theta, k) => k === 0 || Math.abs(theta - path[k - 1]!) < change.below);
  if (!still) return null;
  const because = `The estimate moved by less than ${change.below} at each of the last ${times} items.`;
  return { rule: 'change', because };
}
