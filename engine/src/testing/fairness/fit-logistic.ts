import { factorCholesky, solveCholesky } from '../calibration/cholesky.ts';
import { logistic } from '../items/logistic.ts';

/** A logistic regression's coefficients and log-likelihood. */
export type LogisticFit = { readonly coefficients: Float64Array; readonly logLik: number };

/** Maximum likelihood by Newton steps; undefined where there is no finite maximum (collinear columns, separated answers). */
export function fitLogistic(
  design: readonly (readonly number[])[],
  answers: readonly number[],
): LogisticFit | undefined {
  const size = design[0]?.length ?? 0;
  if (size === 0) return undefined;
  const coefficients = new Float64Array(size);
  for (let cycle = 0; cycle < 50; cycle++) {
    const { gradient, hessian } = differentiate(design, answers, coefficients);
    const factor = factorCholesky(hessian, size);
    if (factor === undefined) return undefined;
    const step = solveCholesky(factor, gradient);
    step.forEach((x, k) => (coefficients[k]! += x));
    const moved = step.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    if (!Number.isFinite(moved)) return undefined;
    if (moved < 1e-10)
      return { coefficients, logLik: logLikelihood(design, answers, coefficients) };
  }
  return undefined;
}

function differentiate(
  design: readonly (readonly number[])[],
  answers: readonly number[],
  coefficients: Float64Array,
) {
  const size = coefficients.length;
  const [gradient, hessian] = [new Float64Array(size), new Float64Array(size * size)];
  design.forEach((row, k) => {
    const p = logistic(predict(row, coefficients));
    for (let r = 0; r < size; r++) {
      gradient[r]! += (answers[k]! - p) * row[r]!;
      for (let c = 0; c < size; c++) hessian[r * size + c]! += p * (1 - p) * row[r]! * row[c]!;
    }
  });
  return { gradient, hessian };
}

function logLikelihood(
  design: readonly (readonly number[])[],
  answers: readonly number[],
  coefficients: Float64Array,
): number {
  return design.reduce((sum, row, k) => {
    const x = predict(row, coefficients) * (answers[k] === 1 ? 1 : -1);
    return sum + Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
  }, 0);
}

function predict(row: readonly number[], coefficients: Float64Array): number {
  return row.reduce((sum, x, k) => sum + x * coefficients[k]!, 0);
}
