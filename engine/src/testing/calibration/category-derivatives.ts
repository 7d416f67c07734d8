import type { CalibrationModel } from './layout.ts';

/**
 * Log-probability of each score at one ability (`logs`), and its derivatives by the item's parameters (`gradients`,
 * [score x parameter]). Writes into the arrays; returns false where the parameters make no item (graded intercepts
 * that do not fall).
 */
export function writeCategories(
  model: CalibrationModel,
  point: { readonly parameters: Float64Array; readonly theta: number },
  out: { readonly logs: Float64Array; readonly gradients: Float64Array },
): boolean {
  return model === '3PL' ? writeGuessing(point, out) : writeGraded(point, out);
}

type Point = Parameters<typeof writeCategories>[1];
type Out = Parameters<typeof writeCategories>[2];

function writeGraded({ parameters, theta }: Point, { logs, gradients }: Out): boolean {
  const size = parameters.length;
  const a = parameters[0]!;
  gradients.fill(0);
  for (let k = 0; k < size; k++) {
    const x = k === 0 ? Infinity : a * theta + parameters[k]!;
    const y = k === size - 1 ? -Infinity : a * theta + parameters[k + 1]!;
    if (!(x > y)) return false;
    const inner = k > 0 && k < size - 1;
    // s(x) - s(y) = s(x) s(-y) (1 - exp(y - x)): nothing cancels far out.
    const share = inner ? -Math.expm1(y - x) : 1;
    logs[k] = logLogistic(x) + logLogistic(-y) + (inner ? Math.log(share) : 0);
    const [up, down] = [sigmoid(-x) / sigmoid(-y) / share, sigmoid(y) / sigmoid(x) / share];
    if (k > 0) gradients[k * size + k] = up;
    if (k < size - 1) gradients[k * size + k + 1] = -down;
    gradients[k * size] = theta * (1 - sigmoid(x) - sigmoid(y));
  }
  return true;
}

function writeGuessing({ parameters, theta }: Point, { logs, gradients }: Out): boolean {
  const [a, d, g] = parameters as unknown as [number, number, number];
  const z = a * theta + d;
  const [s, c] = [sigmoid(z), sigmoid(g)];
  const right = c + (1 - c) * s;
  logs[0] = logLogistic(-z) + logLogistic(-g);
  logs[1] = Math.log(right);
  const known = ((1 - c) * s * (1 - s)) / right;
  gradients.set([-s * theta, -s, -c, known * theta, known, (c * (1 - c) * (1 - s)) / right]);
  return Number.isFinite(logs[1]);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logLogistic(x: number): number {
  return x === Infinity ? 0 : Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
}
