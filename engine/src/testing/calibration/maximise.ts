import { factorCholesky, solveCholesky } from './cholesky.ts';
import type { Evaluation, Objective } from './evaluation.ts';

/** How a maximisation went. `largestChange` is the largest step that one further EM cycle would take. */
export type Convergence = {
  readonly converged: boolean;
  readonly iterations: number;
  readonly evaluations: number;
  readonly largestChange: number;
};

type Settings = {
  readonly groups: readonly Uint32Array[];
  readonly tolerance: number;
  readonly maximumIterations: number;
  /** Called before each iteration; true stops. */
  readonly shouldStop?: (progress: { iteration: number; value: number; change: number }) => boolean;
};

const memory = 8;

/**
 * Gradient EM (one Newton step on the completed data a cycle: Lange 1995, JRSS B 57, 425-437) accelerated by quasi-Newton
 * updates (Lange 1995, Statistica Sinica 5, 1-18; here L-BFGS, Nocedal 1980, started from the completed-data information).
 * Steps are halved until the log-likelihood rises.
 */
export function maximise(
  objective: Objective,
  start: { readonly parameters: Float64Array; readonly settings: Settings },
): { parameters: Float64Array; value: number; convergence: Convergence } {
  const { settings } = start;
  let parameters = start.parameters;
  let now = objective(parameters);
  if (now === undefined) throw new RangeError('The starting values have no likelihood.');
  let evaluations = 1;
  let pairs: Pair[] = [];
  let change = Infinity;
  let iterations = 0;
  for (; iterations < settings.maximumIterations; iterations++) {
    const here: Evaluation = now;
    const precondition = createPreconditioner(settings.groups, here.blocks);
    change = largest(precondition(here.gradient));
    if (change < settings.tolerance) break;
    if (settings.shouldStop?.({ iteration: iterations, value: here.value, change })) break;
    const climb = search(objective, {
      parameters,
      here,
      direction: ascend(here, pairs, precondition),
    });
    evaluations += climb.evaluations;
    if (climb.found === undefined) {
      // No step helps: forget the curvature once, then give up at what is the top to machine precision.
      if (pairs.length === 0) break;
      pairs = [];
      continue;
    }
    pairs = remember(pairs, { step: climb.found.step, from: here, to: climb.found.evaluation });
    parameters = climb.found.parameters;
    now = climb.found.evaluation;
  }
  return {
    parameters,
    value: now.value,
    convergence: {
      converged: change < settings.tolerance,
      iterations,
      evaluations,
      largestChange: change,
    },
  };
}

type Pair = { readonly step: Float64Array; readonly fall: Float64Array; readonly product: number };
type Precondition = (gradient: Float64Array) => Float64Array;

// The two-loop recursion; `fall` is by how much the gradient fell along the step.
function ascend(
  { gradient }: Evaluation,
  pairs: readonly Pair[],
  precondition: Precondition,
): Float64Array {
  const rest = Float64Array.from(gradient);
  const shares: number[] = [];
  for (let k = pairs.length - 1; k >= 0; k--) {
    const { step, fall, product } = pairs[k]!;
    shares[k] = dot(step, rest) / product;
    addScaled(rest, fall, -shares[k]!);
  }
  const direction = precondition(rest);
  pairs.forEach(({ step, fall, product }, k) =>
    addScaled(direction, step, shares[k]! - dot(fall, direction) / product),
  );
  return direction;
}

type Found = { parameters: Float64Array; evaluation: Evaluation; step: Float64Array };

function search(
  objective: Objective,
  from: { parameters: Float64Array; here: Evaluation; direction: Float64Array },
): { found: Found | undefined; evaluations: number } {
  const promised = dot(from.here.gradient, from.direction);
  if (!(promised > 0)) return { found: undefined, evaluations: 0 };
  // A first step that moves a parameter by more than 2 is a guess from far away.
  let scale = Math.min(1, 2 / largest(from.direction));
  for (let evaluations = 1; evaluations <= 30; evaluations++, scale /= 2) {
    const step = from.direction.map((x) => x * scale);
    const parameters = from.parameters.map((x, k) => x + step[k]!);
    const evaluation = objective(parameters);
    const wanted = from.here.value + 1e-4 * scale * promised;
    if (isUsable(evaluation) && evaluation.value >= wanted - 1e-11 * Math.abs(wanted))
      return { found: { parameters, evaluation, step }, evaluations };
  }
  return { found: undefined, evaluations: 30 };
}

// Far out, derivatives can overflow where the likelihood itself does not.
function isUsable(evaluation: Evaluation | undefined): evaluation is Evaluation {
  return (
    evaluation !== undefined &&
    evaluation.gradient.every(Number.isFinite) &&
    evaluation.blocks.every((block) => block.every(Number.isFinite))
  );
}

function remember(
  pairs: readonly Pair[],
  { step, from, to }: { step: Float64Array; from: Evaluation; to: Evaluation },
): Pair[] {
  const fall = from.gradient.map((g, k) => g - to.gradient[k]!);
  const product = dot(step, fall);
  if (!(product > 1e-14)) return [...pairs];
  return [...pairs, { step, fall, product }].slice(-memory);
}

function createPreconditioner(
  groups: readonly Uint32Array[],
  blocks: readonly Float64Array[],
): Precondition {
  const factors = blocks.map((block, g) => factorRidged(block, groups[g]!.length));
  return (gradient) => {
    const result = new Float64Array(gradient.length);
    groups.forEach((group, g) => {
      const solved = solveCholesky(
        factors[g]!,
        Float64Array.from(group, (at) => gradient[at]!),
      );
      group.forEach((at, k) => (result[at] = solved[k]!));
    });
    return result;
  };
}

function factorRidged(block: Float64Array, size: number): Float64Array {
  for (let ridge = 0; ; ridge = ridge === 0 ? 1e-8 : ridge * 10) {
    const matrix = block.map((x, k) => (k % (size + 1) === 0 ? x * (1 + ridge) + ridge : x));
    const factor = factorCholesky(matrix, size);
    if (factor) return factor;
  }
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!;
  return sum;
}

function addScaled(x: Float64Array, y: Float64Array, scale: number): void {
  for (let k = 0; k < x.length; k++) x[k]! += scale * y[k]!;
}

function largest(x: Float64Array): number {
  return x.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}
