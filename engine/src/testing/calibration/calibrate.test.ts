import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Item } from '../items/item.ts';
import { simulatedRows } from '../simulated-answers.ts';
import { calibrate, type Calibration } from './calibrate.ts';
import { calibratedItems } from './calibrated-items.ts';
import { itemFit } from './item-fit.ts';
import { createResponseMatrix } from './response-matrix.ts';
import { standardErrors } from './standard-errors.ts';

const shared = new URL('../../../../../shared/', import.meta.url);
const sets = ['lsat7', 'sat12', 'ecpe', 'pisa12_us_math', 'timss11_g4_aut'];
const present = existsSync(new URL('reference/irt/mirt-2pl-lsat7.json', shared));

function readMatrix(name: string) {
  const text = gunzipSync(readFileSync(new URL(`data/irt/${name}.csv.gz`, shared))).toString();
  const [header = '', ...lines] = text.trim().split('\n');
  const rows = lines.map((line) => line.split(',').map((x) => (x === '' ? null : Number(x))));
  return createResponseMatrix(header.split(','), rows);
}

describe.skipIf(!present)('against mirt 1.45.1 run tight (skipped: data not present)', () => {
  it.each(sets)('gives the log-likelihood within .001 and parameters within .01: %s', (name) => {
    const file = new URL(`reference/irt/mirt-2pl-${name}.json`, shared);
    const reference = JSON.parse(readFileSync(file, 'utf8')) as {
      logLik: number;
      parameters: { a: number; d: number }[];
    };
    const calibration = calibrate({ matrix: readMatrix(name), model: '2PL' });
    expect(calibration.convergence.converged).toBe(true);
    expect(Math.abs(calibration.logLikelihood - reference.logLik)).toBeLessThan(0.001);
    reference.parameters.forEach(({ a, d }, i) => {
      expect(Math.abs(calibration.parameters[2 * i]! - a)).toBeLessThan(0.001);
      expect(Math.abs(calibration.parameters[2 * i + 1]! - d)).toBeLessThan(0.001);
    });
  });
});

const truth: readonly Item[] = [
  { id: 'a', model: '2PL', a: 1.2, b: -1 },
  { id: 'b', model: '2PL', a: 0.8, b: 0.2 },
  { id: 'c', model: '3PL', a: 1.6, b: 0.5, c: 0.2 },
  { id: 'd', model: 'graded', a: 1.3, b: [-0.8, 0.3, 1.2] },
  { id: 'e', model: '2PL', a: 1.7, b: 0.4 },
  { id: 'f', model: '2PL', a: 1, b: -0.3 },
  { id: 'g', model: 'graded', a: 0.9, b: [-1, 1] },
  { id: 'h', model: '2PL', a: 1.4, b: 1 },
];
const ids = truth.map(({ id }) => id);
const mixed = calibrate({
  matrix: createResponseMatrix(ids, simulatedRows(truth, { seed: 1, count: 2000, empty: 0.25 })),
  model: Object.fromEntries(truth.map((item) => [item.id, item.model])),
});

describe('a calibration of mixed models on sparse answers', () => {
  it('converges and finds the items within four standard errors', () => {
    expect(mixed.convergence.converged).toBe(true);
    const errors = standardErrors(mixed)!;
    calibratedItems(mixed).forEach((found, i) => {
      const item = truth[i]!;
      expect(found.model).toBe(item.model);
      const [a, first] = item.model === '1PL' ? [1, item.b] : [item.a, [item.b].flat()[0]!];
      const [ownA, ownB] = found.model === '1PL' ? [1, 0] : [found.a, [found.b].flat()[0]!];
      expect(Math.abs(ownA - a)).toBeLessThan(4 * errors[i]!.slope);
      expect(Math.abs(ownB - first)).toBeLessThan(4 * errors[i]!.difficulty);
    });
  });

  it('fits the answers that it was made of', () => {
    for (const fit of itemFit(mixed)) {
      expect(fit.rmsd).toBeLessThan(0.05);
      expect(Math.abs(fit.meanDeviation)).toBeLessThan(0.01);
      expect(fit.answers).toBeGreaterThan(1300);
    }
  });
});

const binary = truth.filter((item) => item.model === '2PL');
const binaryRows = simulatedRows(binary, { seed: 5, count: 800, empty: 0.2 });
const binaryMatrix = createResponseMatrix(
  binary.map(({ id }) => id),
  binaryRows,
);

describe('standard errors', () => {
  it('are those of the likelihood itself, by finite differences', () => {
    const calibration = calibrate({ matrix: binaryMatrix, model: '2PL', tolerance: 1e-8 });
    const errors = standardErrors(calibration)!;
    const observed = hessianByDifferences(calibration);
    const slopes = errors.map(({ slope }) => slope);
    const inverse = invert(observed);
    slopes.forEach((slope, i) => expect(slope).toBeCloseTo(Math.sqrt(inverse[2 * i]![2 * i]!), 4));
  });

  it('cover the truth: 19 of 20 slopes lie within two of them', () => {
    let [inside, all] = [0, 0];
    for (let seed = 100; seed < 140; seed++) {
      const rows = simulatedRows(binary, { seed, count: 600 });
      const matrix = createResponseMatrix(
        binary.map(({ id }) => id),
        rows,
      );
      const calibration = calibrate({ matrix, model: '2PL' });
      standardErrors(calibration)!.forEach(({ slope }, i) => {
        all++;
        const item = binary[i] as Extract<Item, { model: '2PL' }>;
        inside += Number(Math.abs(calibration.parameters[2 * i]! - item.a) < 1.96 * slope);
      });
    }
    expect(inside / all).toBeGreaterThan(0.91);
    expect(inside / all).toBeLessThan(0.985);
  });
});

describe('1PL', () => {
  it('gives all items one slope, and its own likelihood is below that of 2PL', () => {
    const one = calibrate({ matrix: binaryMatrix, model: '1PL' });
    const two = calibrate({ matrix: binaryMatrix, model: '2PL' });
    expect(one.convergence.converged).toBe(true);
    const slopes = calibratedItems(one).map((item) => (item.model === '2PL' ? item.a : 0));
    expect(new Set(slopes).size).toBe(1);
    expect(one.logLikelihood).toBeLessThan(two.logLikelihood);
    expect(standardErrors(one)).toHaveLength(binary.length);
  });
});

describe('answers that cannot carry an item', () => {
  it('are left out with the reason, and the rest is calibrated', () => {
    const rows = binaryRows.map((row) => [...row, 1, 0, null]);
    const names = [...binary.map(({ id }) => id), 'right', 'wrong', 'unasked'];
    const calibration = calibrate({ matrix: createResponseMatrix(names, rows), model: '2PL' });
    expect(calibration.leftOut).toEqual([
      { item: 'right', because: 'Every answer is right.' },
      { item: 'wrong', because: 'Every answer got no point.' },
      { item: 'unasked', because: 'Nobody answered it.' },
    ]);
    expect(calibratedItems(calibration).map(({ id }) => id)).toEqual(binary.map(({ id }) => id));
    const alone = calibrate({ matrix: binaryMatrix, model: '2PL' });
    expect(calibration.logLikelihood).toBeCloseTo(alone.logLikelihood, 6);
  });

  it('are refused when no item is left', () => {
    const matrix = createResponseMatrix(['x'], [[1], [Number.NaN], [null]]);
    expect(() => calibrate({ matrix, model: '2PL' })).toThrow(RangeError);
  });

  it('do not count where a person answered nothing', () => {
    const blank = binary.map(() => null);
    const matrix = createResponseMatrix(
      binary.map(({ id }) => id),
      [blank, ...binaryRows, blank],
    );
    const calibration = calibrate({ matrix, model: '2PL' });
    expect(calibration.parameters).toEqual(
      calibrate({ matrix: binaryMatrix, model: '2PL' }).parameters,
    );
  });
});

describe('a calibration under way', () => {
  it('reports rising likelihoods and stops when asked to', () => {
    const values: number[] = [];
    const calibration = calibrate({
      matrix: binaryMatrix,
      model: '2PL',
      onProgress: ({ value, iteration }) => {
        values.push(value);
        return iteration === 3;
      },
    });
    expect(values).toEqual(values.toSorted((x, y) => x - y));
    expect(calibration.convergence).toMatchObject({ converged: false, iterations: 3 });
  });
});

// The likelihood's own curvature: the gradient of EM is exact, so its differences are too.
function hessianByDifferences({ matrix, parameters }: Calibration): number[][] {
  const h = 1e-3;
  const value = (shifted: Float64Array): number => marginal(matrix, shifted);
  const at = (i: number, j: number, [u, v]: readonly [number, number]): number => {
    const shifted = Float64Array.from(parameters);
    shifted[i]! += u * h;
    shifted[j]! += v * h;
    return value(shifted);
  };
  return [...parameters.keys()].map((i) =>
    [...parameters.keys()].map(
      (j) =>
        -(at(i, j, [1, 1]) - at(i, j, [1, -1]) - at(i, j, [-1, 1]) + at(i, j, [-1, -1])) /
        (4 * h * h),
    ),
  );
}

function marginal(matrix: Calibration['matrix'], parameters: Float64Array): number {
  const nodes = Array.from({ length: 61 }, (_, q) => -6 + q / 5);
  const total = nodes.reduce((sum, t) => sum + Math.exp(-0.5 * t * t), 0);
  let sum = 0;
  for (let p = 0; p < matrix.persons; p++) {
    let likelihood = 0;
    for (const theta of nodes) {
      let product = Math.exp(-0.5 * theta * theta) / total;
      for (let k = matrix.starts[p]!; k < matrix.starts[p + 1]!; k++) {
        const i = matrix.items[k]!;
        const z = parameters[2 * i]! * theta + parameters[2 * i + 1]!;
        product /= 1 + Math.exp(matrix.scores[k] === 1 ? -z : z);
      }
      likelihood += product;
    }
    sum += Math.log(likelihood);
  }
  return sum;
}

function invert(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  for (let c = 0; c < size; c++) {
    const pivot = work[c]![c]!;
    work[c] = work[c]!.map((x) => x / pivot);
    for (let r = 0; r < size; r++) {
      const factor = work[r]![c]!;
      if (r !== c) work[r] = work[r]!.map((x, k) => x - factor * work[c]![k]!);
    }
  }
  return work.map((row) => row.slice(size));
}

describe('an item on which the likelihood has no finite maximum', () => {
  it('runs off without end, and the report says that it has not converged', () => {
    const rows = Array.from({ length: 200 }, (_, k) => [
      Number((k * 7) % 10 > 3),
      Number((k * 3) % 11 > 5),
      Number((k * 5) % 13 > 4),
      k % 3,
    ]);
    const matrix = createResponseMatrix(['a', 'b', 'c', 'd'], rows);
    const model = { a: '1PL', b: '1PL', c: '2PL', d: 'graded' } as const;
    const calibration = calibrate({ matrix, model });
    expect(calibration.convergence.converged).toBe(false);
    expect(calibration.parameters.every(Number.isFinite)).toBe(true);
  });
});
