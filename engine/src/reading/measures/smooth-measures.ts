import type { Gaussian } from './gaussian.ts';

/** One moment: how the state comes here from the moment before, and what was measured (undefined: only looked at). */
export interface Moment {
  readonly slope: number;
  readonly shift: number;
  /** What chance adds on the way, as a variance. */
  readonly drift: number;
  readonly measured?: Gaussian;
}

export interface Smoothed {
  /** After the measures up to each moment. */
  readonly filtered: readonly Gaussian[];
  /** After all measures. */
  readonly smoothed: readonly Gaussian[];
  /** How much of the last estimate each moment's measure makes up, 0 to 1; with the prior's share they sum to 1. */
  readonly shares: readonly number[];
  readonly priorShare: number;
}

/**
 * A random walk with a known course, seen with error: the Kalman filter forwards, the Rauch-Tung-Striebel smoother backwards (Kalman 1960;
 * Rauch, Tung and Striebel 1965). `prior` holds before the first moment's step.
 */
export function smoothMeasures(prior: Gaussian, moments: readonly Moment[]): Smoothed {
  const filtered: Gaussian[] = [];
  const predicted: Gaussian[] = [];
  const pulls: number[] = [];
  let state = prior;
  for (const moment of moments) {
    const before = stepInto(moment, state);
    const pull =
      moment.measured === undefined
        ? 0
        : before.variance / (before.variance + moment.measured.variance);
    state = {
      mean: before.mean + pull * ((moment.measured?.mean ?? 0) - (pull === 0 ? 0 : before.mean)),
      variance: before.variance * (1 - pull),
    };
    predicted.push(before);
    filtered.push(state);
    pulls.push(pull);
  }
  const smoothed = smoothBack({ moments, filtered, predicted });
  return { filtered, smoothed, ...sharesOf(pulls) };
}

function stepInto({ slope, shift, drift }: Moment, { mean, variance }: Gaussian): Gaussian {
  return { mean: slope * mean + shift, variance: slope * slope * variance + drift };
}

interface Forward {
  readonly moments: readonly Moment[];
  readonly filtered: readonly Gaussian[];
  readonly predicted: readonly Gaussian[];
}

function smoothBack({ moments, filtered, predicted }: Forward): readonly Gaussian[] {
  const smoothed = [...filtered];
  for (let at = filtered.length - 2; at >= 0; at--) {
    const next = smoothed[at + 1]!;
    const expected = predicted[at + 1]!;
    const { mean, variance } = filtered[at]!;
    const gain = (variance * moments[at + 1]!.slope) / expected.variance;
    smoothed[at] = {
      mean: mean + gain * (next.mean - expected.mean),
      variance: variance + gain * gain * (next.variance - expected.variance),
    };
  }
  return smoothed;
}

/** A measure's pull, less what later ones took of it. */
function sharesOf(pulls: readonly number[]) {
  let left = 1;
  const shares = pulls.map(() => 0);
  for (let at = pulls.length - 1; at >= 0; at--) {
    shares[at] = left * pulls[at]!;
    left *= 1 - pulls[at]!;
  }
  return { shares, priorShare: left };
}
