import type { Grid } from '../ability/grid.ts';
import { findBooklets } from './booklets.ts';
import type { Objective } from './evaluation.ts';
import { createGeneralObjective, type GuessingPrior } from './general-objective.ts';
import { layOut, type CalibrationModel, type Layout } from './layout.ts';
import { createLogisticObjective } from './logistic-objective.ts';
import { maximise, type Convergence } from './maximise.ts';
import { calibrationGrid, normalPopulation, type Population } from './population.ts';
import type { ResponseMatrix } from './response-matrix.ts';
import { startValues } from './start-values.ts';
import { countScores, findObstacle, keepItems, type LeftOut } from './usable-items.ts';

/** What to calibrate. `model` for all items, or one for each by id. */
export type CalibrationRequest = {
  readonly matrix: ResponseMatrix;
  readonly model: CalibrationModel | Readonly<Record<string, CalibrationModel>>;
  /** Default 61 nodes on -6..6. */
  readonly grid?: Grid;
  /** On the logit of c, for 3PL items only. Default mean logit(.2), sd .5. */
  readonly guessingPrior?: GuessingPrior;
  /** Converged when one more EM cycle would move no parameter by more (default 1e-5). */
  readonly tolerance?: number;
  /** Default 500. */
  readonly maximumIterations?: number;
  /** Called before each iteration; returning true stops there. */
  readonly onProgress?: (progress: {
    readonly iteration: number;
    readonly value: number;
    readonly change: number;
  }) => boolean | void;
};

/** A calibrated bank, still on its own scale (abilities N(0, 1)); a value to hand on to standard errors, fit and linking. */
export type Calibration = {
  readonly matrix: ResponseMatrix;
  readonly layout: Layout;
  readonly population: Population;
  readonly parameters: Float64Array;
  readonly guessingPrior: GuessingPrior;
  /** Marginal log-likelihood; with 3PL items the prior's log-density (up to a constant) is in it. */
  readonly logLikelihood: number;
  readonly convergence: Convergence;
  /** Items without a finite estimate. They are not in `matrix`. */
  readonly leftOut: readonly LeftOut[];
};

/**
 * Calibrates items by marginal maximum likelihood (Bock and Aitkin 1981) from sparse answers; cells that are not given are
 * left out of the likelihood. Items whose answers do not vary, or lack a score in between, are left out and listed.
 * Deterministic. `calibratedItems` reads the parameters, `standardErrors` and `itemFit` judge them.
 * Throws RangeError when no item is left.
 *
 * @example
 * const matrix = createResponseMatrix(['x', 'y', 'z'], rows);
 * const calibration = calibrate({ matrix, model: '2PL' });
 * if (calibration.convergence.converged) store(calibratedItems(calibration));
 */
export function calibrate(request: CalibrationRequest): Calibration {
  const { grid = calibrationGrid, guessingPrior = { mean: Math.log(0.25), sd: 0.5 } } = request;
  const { matrix, models, counts, leftOut } = selectItems(request);
  const layout = layOut(
    models,
    counts.map((own) => own.length),
  );
  const population = normalPopulation(grid);
  const problem = { matrix, layout, population, guessingPrior };
  const result = maximise(createObjective(problem), {
    parameters: startValues(layout, { counts, guessing: guessingPrior.mean }),
    settings: {
      groups: layout.groups,
      tolerance: request.tolerance ?? 1e-5,
      maximumIterations: request.maximumIterations ?? 500,
      shouldStop: (progress) => request.onProgress?.(progress) === true,
    },
  });
  const { parameters, value: logLikelihood, convergence } = result;
  return { ...problem, parameters, logLikelihood, convergence, leftOut };
}

function selectItems({ matrix, model }: CalibrationRequest) {
  const counts = countScores(matrix);
  const models = matrix.itemIds.map((id) => (typeof model === 'string' ? model : model[id]));
  const obstacles = counts.map((own, i) =>
    models[i] === undefined ? 'It has no model.' : findObstacle(own, models[i]),
  );
  const kept = [...obstacles.keys()].filter((i) => obstacles[i] === undefined);
  if (kept.length === 0) throw new RangeError('No item can be calibrated from these answers.');
  return {
    matrix: kept.length === counts.length ? matrix : keepItems(matrix, kept),
    models: kept.map((i) => models[i]!),
    counts: kept.map((i) => counts[i]!),
    leftOut: obstacles.flatMap((because, i) =>
      because === undefined ? [] : [{ item: matrix.itemIds[i]!, because }],
    ),
  };
}

function createObjective(problem: {
  readonly matrix: ResponseMatrix;
  readonly layout: Layout;
  readonly population: Population;
  readonly guessingPrior: GuessingPrior;
}): Objective {
  const logistic = problem.layout.models.every((model) => model === '1PL' || model === '2PL');
  if (!logistic) return createGeneralObjective(problem);
  return createLogisticObjective({ ...problem, booklets: findBooklets(problem.matrix) });
}
