/** What is known of an ability before the first answer: a normal distribution. `sd` > 0. */
export type NormalPrior = { readonly mean: number; readonly sd: number };

/** The norm group itself: mean 0, standard deviation 1. */
export const standardNormal: NormalPrior = { mean: 0, sd: 1 };

/** Returns the prior; throws RangeError unless the mean is finite and the standard deviation finite and positive. */
export function checkPrior(prior: NormalPrior): NormalPrior {
  const usable = Number.isFinite(prior.mean) && Number.isFinite(prior.sd) && prior.sd > 0;
  if (usable) return prior;
  throw new RangeError('A prior needs a finite mean and a finite standard deviation above 0.');
}
