import {
  compareClassMeans,
  fitClusterRobust,
  fitMixedModel,
  hedgesG,
  judgePilot,
  permuteClasses,
  scorePropensity,
  matchNearest,
  summarizeSample,
} from '@everyplan/engine/effects';
import { createSeededRandom } from '../testing/seeded-random.ts';
import { drawPilot } from './draw-pilot.ts';
import { spreadOut } from './simulate-errors.ts';

/** Milliseconds of the first run (cold) and the median of ten, for one pilot of 2,000 pupils in 80 classes. */
export type Timing = {
  readonly pupils: number;
  readonly milliseconds: number;
  readonly cold: number;
  readonly parts: Readonly<Record<string, number>>;
};

/** The verdict and everything one might look at beside it. */
export function measureTime(): Timing {
  const random = createSeededRandom(3);
  const classes = drawPilot(random, {
    pilotClasses: 40,
    comparisonClasses: 40,
    icc: 0.15,
    pupils: 25,
    effect: 0.2,
  });
  const flat = spreadOut(classes);
  const { outcomes, groups, columns } = flat;
  const treated = columns[0]!.map((x) => x === 1);
  const before = outcomes.map((y) => 0.7 * y + random.normal());
  const covariates = [{ name: 'before', values: before }];
  const ones = outcomes.map(() => 1);
  const parts: Readonly<Record<string, () => unknown>> = {
    verdict: () => judgePilot(classes),
    classMeans: () => compareClassMeans(classes),
    permutation: () => permuteClasses(classes, { random: random.uniform }),
    clusterRobust: () =>
      fitClusterRobust({ columns: [ones, columns[0]!, before], outcomes, clusters: groups }),
    mixedModel: () => fitMixedModel({ ...flat, columns: [columns[0]!, before] }),
    hedgesG: () =>
      hedgesG(
        summarizeSample(outcomes.filter((_, k) => treated[k])),
        summarizeSample(outcomes.filter((_, k) => !treated[k])),
      ),
    matching: () => {
      const scores = scorePropensity({ treated, covariates })?.scores ?? [];
      return matchNearest({ scores, treated });
    },
  };
  const cold = time(() => Object.values(parts).forEach((part) => part()));
  const medians = Object.entries(parts).map(([name, part]): [string, number] => {
    const runs = Array.from({ length: 10 }, () => time(part)).toSorted((x, y) => x - y);
    return [name, runs[5]!];
  });
  const milliseconds = medians.reduce((sum, [, spent]) => sum + spent, 0);
  return { pupils: outcomes.length, milliseconds, cold, parts: Object.fromEntries(medians) };
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
