import { hedgesG } from '@everyplan/engine/effects';
import { readReference } from './read-data.ts';
import { type ReferenceResult, startTally } from './tally.ts';

type Comparison = Readonly<
  Record<'n1' | 'n2' | 'mean1' | 'mean2' | 'sd1' | 'sd2' | 'cohensD' | 'hedgesG', number>
> & { readonly gCI: readonly [number, number]; readonly dCI: readonly [number, number] };

/** Hedges g, Cohen d and their noncentral t limits beside effectsize (limits: the exact inversion stored with it). */
export function compareEffectSizes(): ReferenceResult[] {
  const sizes = startTally('effectsize: g and d', 1e-10);
  const limits = startTally('effectsize: noncentral t limits', 1e-10);
  const { comparisons } = readReference<{ comparisons: readonly Comparison[] }>('effectsize');
  for (const of of comparisons) {
    const ours = hedgesG(
      { count: of.n1, mean: of.mean1, deviation: of.sd1 },
      { count: of.n2, mean: of.mean2, deviation: of.sd2 },
    );
    sizes.compare(ours?.g, of.hedgesG);
    sizes.compare(ours?.d, of.cohensD);
    limits.compare(ours?.interval.low, of.gCI[0]);
    limits.compare(ours?.interval.high, of.gCI[1]);
    limits.compare(ours?.dInterval.low, of.dCI[0]);
    limits.compare(ours?.dInterval.high, of.dCI[1]);
  }
  return [sizes.result(), limits.result()];
}
