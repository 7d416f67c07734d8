import { compareReferences } from './compare-references.ts';
import { measureCharts } from './measure-charts.ts';
import { measureTime } from './measure-time.ts';
import { hasReferences } from './read-data.ts';
import {
  measureCoverage,
  measureMethods,
  measureTypeOne,
  type Simulation,
} from './simulate-errors.ts';

/**
 * `npm run bench effects -- --json [--quick] [--replicates N]`: the reference programs' values, error rates and coverage over
 * the grid of 2-10 classes an arm x intra-class correlation x class size, and the time for 2,000 pupils. `--quick` simulates a
 * corner of the grid.
 */
export async function run(options: readonly string[]): Promise<void> {
  const result = measure(readOptions(options));
  console.log(
    options.includes('--json') ? JSON.stringify(result) : JSON.stringify(result, null, 2),
  );
}

type Settings = { readonly quick: boolean; readonly replicates: number };

function readOptions(options: readonly string[]): Settings {
  const quick = options.includes('--quick');
  const at = options.indexOf('--replicates');
  const asked = at < 0 ? Number.NaN : Number(options[at + 1]);
  return {
    quick,
    replicates: Number.isInteger(asked) && asked > 0 ? asked : quick ? 8000 : 10_000,
  };
}

function measure({ quick, replicates }: Settings) {
  const timing = measureTime();
  const references = hasReferences() ? compareReferences() : [];
  const grid = listGrid(quick);
  const typeOne = grid.map((shape, k) => measureTypeOne({ shape, replicates, seed: 1000 + k }));
  const coverage = grid.map((shape, k) => measureCoverage({ shape, replicates, seed: 5000 + k }));
  const few = Math.max(1, Math.round(replicates / (quick ? 20 : 5)));
  const methods = listMethodShapes(quick).flatMap((shape, k) =>
    measureMethods({ shape, replicates: few, seed: 9000 + k }),
  );
  const ranges = {
    typeOneRange: rangeOf(typeOne.map(({ rate }) => rate)),
    onPupilsRange: rangeOf(typeOne.map(({ onPupils }) => onPupils)),
    coverageRange: rangeOf(coverage.map(({ rate }) => rate)),
    standardizedCoverageRange: rangeOf(coverage.map(({ standardized }) => standardized)),
  };
  const referencesMet = references.every(({ maxError, bar }) => maxError <= bar);
  const bars = [
    ...(hasReferences()
      ? [{ name: 'every reference value within its bar', met: referencesMet }]
      : []),
    barOf('type I error in every cell', ranges.typeOneRange, [0.04, 0.06]),
    barOf('coverage in every cell', ranges.coverageRange, [0.94, 0.96]),
    barOf('milliseconds for 2,000 pupils', rangeOf([timing.milliseconds, timing.cold]), [0, 200]),
  ];
  return {
    bars,
    allMet: hasReferences() && bars.every(({ met }) => met),
    referencesPresent: hasReferences(),
    references,
    referencesMet,
    ...ranges,
    typeOne,
    coverage,
    methods,
    chartAlarms: measureCharts(replicates),
    ...timing,
  };
}

type Shape = Simulation['shape'];

function listGrid(quick: boolean): Shape[] {
  const sizes: readonly Shape['pupils'][] = quick ? [15, [15, 30]] : [15, 20, 25, 30, [15, 30]];
  const correlations = quick ? [0.05, 0.3] : [0.05, 0.1, 0.2, 0.3];
  const classes = quick ? [2, 10] : [2, 3, 4, 5, 6, 7, 8, 9, 10];
  const even = classes.flatMap((k) =>
    correlations.flatMap((icc) =>
      sizes.map((pupils): Shape => ({ pilotClasses: k, comparisonClasses: k, icc, pupils })),
    ),
  );
  const uneven = (
    [
      [2, 6],
      [3, 10],
    ] as const
  ).flatMap(([pilotClasses, comparisonClasses]) =>
    correlations.map((icc): Shape => ({ pilotClasses, comparisonClasses, icc, pupils: [15, 30] })),
  );
  return [...even, ...uneven];
}

function listMethodShapes(quick: boolean): Shape[] {
  const classes = quick ? [2] : [2, 3, 4, 5, 7, 10];
  return classes.flatMap((k) =>
    [0.05, 0.3].map((icc): Shape => ({
      pilotClasses: k,
      comparisonClasses: k,
      icc,
      pupils: [15, 30],
    })),
  );
}

type Range = { readonly lowest: number; readonly highest: number };

function barOf(name: string, { lowest, highest }: Range, [least, most]: readonly [number, number]) {
  return { name, least, most, lowest, highest, met: lowest >= least && highest <= most };
}

function rangeOf(rates: readonly number[]): Range {
  return { lowest: Math.min(...rates), highest: Math.max(...rates) };
}
