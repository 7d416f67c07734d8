import {
  compareClassMeans,
  fitClusterRobust,
  fitMixedModel,
  permuteClasses,
  type PilotClass,
  summarizeSample,
} from '@everyplan/engine/effects';
import { createSeededRandom } from '../testing/seeded-random.ts';
import { drawPilot, type PilotShape } from './draw-pilot.ts';

/** A cell of the grid; `pupils` is a class size or "15-30". Rates are shares of `replicates`. */
export type Cell = {
  readonly pilotClasses: number;
  readonly comparisonClasses: number;
  readonly icc: number;
  readonly pupils: string;
  readonly replicates: number;
};

export type TypeOneCell = Cell & {
  /** Pilots that did nothing and were called a difference: by class means (ours) and by a t test on pupils. */
  readonly rate: number;
  readonly onPupils: number;
};

export type CoverageCell = Cell & {
  /** 95 % intervals that hold the true difference, and those of the standardised one. */
  readonly rate: number;
  readonly standardized: number;
};

/** Error rates of the other methods, with how often they refuse to answer. */
export type MethodCell = Cell & {
  readonly method: string;
  readonly rate: number;
  readonly refused: number;
};

export type Simulation = {
  readonly shape: Omit<PilotShape, 'effect'>;
  readonly replicates: number;
  readonly seed: number;
};

export function measureTypeOne({ shape, replicates, seed }: Simulation): TypeOneCell {
  const random = createSeededRandom(seed);
  let [ours, onPupils] = [0, 0];
  for (let turn = 0; turn < replicates; turn++) {
    const classes = drawPilot(random, { ...shape, effect: 0 });
    const result = compareClassMeans(classes);
    ours += Number(result.kind === 'compared' && result.p < 0.05);
    onPupils += Number(pupilTest(classes) > 1.96);
  }
  return {
    ...nameCell(shape, replicates),
    rate: ours / replicates,
    onPupils: onPupils / replicates,
  };
}

/** With a true effect of 0.4 pupils' standard deviations. */
export function measureCoverage({ shape, replicates, seed }: Simulation): CoverageCell {
  const random = createSeededRandom(seed);
  const effect = 0.4;
  const scaled = effect / Math.sqrt(1 - shape.icc);
  let [plain, standardized] = [0, 0];
  for (let turn = 0; turn < replicates; turn++) {
    const result = compareClassMeans(drawPilot(random, { ...shape, effect }));
    if (result.kind === 'refused') continue;
    plain += Number(result.interval.low <= effect && effect <= result.interval.high);
    const interval = result.standardized?.interval;
    standardized += Number(interval && interval.low <= scaled && scaled <= interval.high);
  }
  return {
    ...nameCell(shape, replicates),
    rate: plain / replicates,
    standardized: standardized / replicates,
  };
}

type Method = (classes: readonly PilotClass[], random: () => number) => number | 'refused';

const methods: Readonly<Record<string, Method>> = {
  permutation: (classes, random) => {
    const result = permuteClasses(classes, { random });
    return result.kind === 'refused' ? 'refused' : result.p;
  },
  'cluster-robust CR2': (classes) => {
    const { outcomes, groups, columns } = spreadOut(classes);
    const ones = outcomes.map(() => 1);
    return (
      fitClusterRobust({ columns: [ones, ...columns], outcomes, clusters: groups })?.[1]?.p ??
      'refused'
    );
  },
  'mixed model, variance from 0 up': (classes) =>
    fitMixedModel(spreadOut(classes))?.coefficients[1]?.p ?? 'refused',
  'mixed model, covariance': (classes) =>
    fitMixedModel(spreadOut(classes), { between: 'covariance' })?.coefficients[1]?.p ?? 'refused',
};

export function measureMethods({ shape, replicates, seed }: Simulation): MethodCell[] {
  return Object.entries(methods).map(([method, test]): MethodCell => {
    const random = createSeededRandom(seed);
    let [found, refused] = [0, 0];
    for (let turn = 0; turn < replicates; turn++) {
      const p = test(drawPilot(random, { ...shape, effect: 0 }), random.uniform);
      if (p === 'refused') refused++;
      // Permutation p-values are fractions whose last bit must not decide.
      else found += Number(p < 0.05 + 1e-12);
    }
    return {
      ...nameCell(shape, replicates),
      method,
      rate: found / replicates,
      refused: refused / replicates,
    };
  });
}

function nameCell({ pupils, ...shape }: Simulation['shape'], replicates: number): Cell {
  return {
    ...shape,
    pupils: typeof pupils === 'number' ? String(pupils) : pupils.join('-'),
    replicates,
  };
}

// What a spreadsheet does: Student's t on all pupils as if they were independent.
function pupilTest(classes: readonly PilotClass[]): number {
  const of = (arm: PilotClass['arm']) =>
    summarizeSample(classes.flatMap((one) => (one.arm === arm ? one.outcomes : [])));
  const [pilot, comparison] = [of('pilot'), of('comparison')];
  const squares =
    (pilot.count - 1) * pilot.deviation ** 2 + (comparison.count - 1) * comparison.deviation ** 2;
  const variance = squares / (pilot.count + comparison.count - 2);
  return (
    Math.abs(pilot.mean - comparison.mean) /
    Math.sqrt(variance * (1 / pilot.count + 1 / comparison.count))
  );
}

export function spreadOut(classes: readonly PilotClass[]) {
  const outcomes = classes.flatMap((one) => one.outcomes) as number[];
  const groups = classes.flatMap((one, k) => one.outcomes.map(() => k));
  const column = classes.flatMap((one) => one.outcomes.map(() => Number(one.arm === 'pilot')));
  return { outcomes, groups, columns: [column] };
}
