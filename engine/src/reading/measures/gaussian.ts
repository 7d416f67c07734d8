/** A normal distribution. */
export interface Gaussian {
  readonly mean: number;
  readonly variance: number;
}
