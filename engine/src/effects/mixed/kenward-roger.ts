import type { ClassMoments } from './class-moments.ts';

/** What the correction starts from: the fitted variances and the covariance of the coefficients that they imply. */
export type FittedVariances = {
  readonly sigma2: number;
  readonly tau2: number;
  readonly covariance: Float64Array;
};

/** Covariance of the coefficients with the correction for few classes, and degrees of freedom for each coefficient. */
export type SmallSample = { readonly covariance: Float64Array; readonly degrees: Float64Array };

/**
 * Kenward and Roger (1997) for a random-intercept model. The variance matrix and its derivatives share their eigenvectors (the
 * class mean and what lies around it), so all their matrices are sums over classes. For one coefficient their scale is 1 and
 * their degrees of freedom equal Satterthwaite's with the expected information.
 */
export function correctSmallSample(
  classes: readonly ClassMoments[],
  { sigma2, tau2, covariance }: FittedVariances,
): SmallSample {
  const size = Math.sqrt(covariance.length);
  const first = [new Float64Array(size * size), new Float64Array(size * size)] as const;
  const second = [0, 1, 2].map(() => new Float64Array(size * size));
  const traces = new Float64Array(3);
  for (const one of classes) {
    const [inner, outer] = [1 / sigma2, 1 / (sigma2 + one.count * tau2)];
    const products = one.means.map((x) => x * one.count);
    traces[0]! += (one.count - 1) * inner ** 2 + outer ** 2;
    traces[1]! += one.count * outer ** 2;
    traces[2]! += (one.count * outer) ** 2;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const at = i * size + j;
        const between = products[i]! * one.means[j]!;
        const within = one.within[at]!;
        first[0][at]! -= within * inner ** 2 + between * outer ** 2;
        first[1][at]! -= between * one.count * outer ** 2;
        second[0]![at]! += within * inner ** 3 + between * outer ** 3;
        second[1]![at]! += between * one.count * outer ** 3;
        second[2]![at]! += between * one.count ** 2 * outer ** 3;
      }
  }
  const spread = invertInformation(traces, { covariance, first, second, size });
  return {
    covariance: inflate(spread, { covariance, first, second, size }),
    degrees: countDegrees(spread, { covariance, first, second, size }),
  };
}

type Parts = {
  readonly covariance: Float64Array;
  readonly first: readonly [Float64Array, Float64Array];
  /** For (sigma, sigma), (sigma, tau), (tau, tau). */
  readonly second: readonly Float64Array[];
  readonly size: number;
};

/** Covariance of the estimated (sigma^2, tau^2). */
type VarianceSpread = readonly [number, number, number];

function invertInformation(traces: Float64Array, parts: Parts): VarianceSpread {
  const { covariance, first, second, size } = parts;
  const [sigma, tau] = first.map((p) => multiply(covariance, p, size)) as [
    Float64Array,
    Float64Array,
  ];
  const pairs = [
    [sigma, sigma],
    [sigma, tau],
    [tau, tau],
  ] as const;
  const [ss, st, tt] = pairs.map(([one, other], k) => {
    const q = trace(multiply(covariance, second[k]!, size), size);
    return (traces[k]! - 2 * q + trace(multiply(one, other, size), size)) / 2;
  }) as [number, number, number];
  const determinant = ss * tt - st * st;
  return [tt / determinant, -st / determinant, ss / determinant];
}

// Phi + 2 Phi { sum W(i, j) (Q(i, j) - P(i) Phi P(j)) } Phi.
function inflate(spread: VarianceSpread, { covariance, first, second, size }: Parts): Float64Array {
  const [sigma, tau] = first;
  const pairs = [
    [sigma, sigma],
    [sigma, tau],
    [tau, tau],
  ] as const;
  const middle = new Float64Array(size * size);
  pairs.forEach(([one, other], k) => {
    const weight = spread[k]! * (k === 1 ? 1 : 0.5);
    const product = multiply(multiply(one, covariance, size), other, size);
    // The mixed pair stands for (i, j) and (j, i), whose products are each other's transpose.
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        middle[i * size + j]! +=
          weight *
          (2 * second[k]![i * size + j]! - product[i * size + j]! - product[j * size + i]!);
  });
  const extra = multiply(multiply(covariance, middle, size), covariance, size);
  return covariance.map((x, at) => x + 2 * extra[at]!);
}

// 2 / A with A = sum W(i, j) tr(Theta Phi P(i) Phi) tr(Theta Phi P(j) Phi).
function countDegrees(spread: VarianceSpread, { covariance, first, size }: Parts): Float64Array {
  const turned = first.map((p) => multiply(multiply(covariance, p, size), covariance, size));
  return new Float64Array(size).map((_, k) => {
    const at = k * size + k;
    const [sigma, tau] = turned.map((matrix) => matrix[at]! / covariance[at]!) as [number, number];
    return 2 / (spread[0] * sigma ** 2 + 2 * spread[1] * sigma * tau + spread[2] * tau ** 2);
  });
}

function multiply(one: Float64Array, other: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let r = 0; r < size; r++)
    for (let k = 0; k < size; k++)
      for (let c = 0; c < size; c++)
        product[r * size + c]! += one[r * size + k]! * other[k * size + c]!;
  return product;
}

function trace(matrix: Float64Array, size: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += matrix[k * size + k]!;
  return sum;
}
