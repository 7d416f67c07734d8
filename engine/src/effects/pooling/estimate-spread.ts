import { findRoot } from '../../numbers/find-root.ts';
import { type PoolRow, type Weighed, weighRows } from './weigh-rows.ts';

export type SpreadMethod = 'REML' | 'ML' | 'DL' | 'fixed';

/** The variance between pilots, from 0 up, with its standard error where there is one. */
export type Spread = { readonly tau2: number; readonly standardError: number | undefined };

/** Undefined where the rows carry no information (see `weighRows`) or the iteration does not settle. */
export function estimateSpread(rows: readonly PoolRow[], method: SpreadMethod): Spread | undefined {
  if (method === 'fixed') return { tau2: 0, standardError: undefined };
  return method === 'DL' ? momentSpread(rows) : likelihoodSpread(rows, method);
}

// DerSimonian and Laird (1986), with the standard error of its moment estimator.
function momentSpread(rows: readonly PoolRow[]): Spread | undefined {
  const fixed = weighRows(rows, 0);
  if (fixed === undefined) return undefined;
  const degrees = rows.length - fixed.beta.length;
  const tau2 = Math.max(0, (fixed.residualSquares - degrees) / fixed.traceP);
  const variance = 2 * degrees + 4 * tau2 * fixed.traceP + 2 * tau2 ** 2 * fixed.tracePP;
  return { tau2, standardError: Math.sqrt(variance) / fixed.traceP };
}

const mostCycles = 200;

// Fisher scoring (Harville 1977), a step halved where it would leave the range, until it moves nothing more; where it does not
// settle, the slope's crossing between 0 and where it falls.
function likelihoodSpread(rows: readonly PoolRow[], method: 'REML' | 'ML'): Spread | undefined {
  const scale = rows.reduce((sum, { variance }) => sum + variance, 0) / rows.length;
  let tau2 = momentSpread(rows)?.tau2 ?? 0;
  for (let cycle = 0; cycle < mostCycles; cycle++) {
    const weighed = weighRows(rows, tau2);
    if (weighed === undefined) return undefined;
    const information = method === 'REML' ? weighed.tracePP : weighed.sumSquaredWeights;
    let move = score(weighed, rows, { tau2, method }) / information;
    if (!Number.isFinite(move)) break;
    if (tau2 === 0 && move <= 0) return finish(0, information);
    while (tau2 + move < 0) move = tau2 < 1e-12 * scale ? -tau2 : move / 2;
    tau2 += move;
    if (Math.abs(move) <= 1e-14 * (scale + tau2)) return finish(tau2, information);
  }
  return findCrossing(rows, { method, scale });
}

function findCrossing(
  rows: readonly PoolRow[],
  { method, scale }: { method: 'REML' | 'ML'; scale: number },
): Spread | undefined {
  const slope = (tau2: number): number => {
    const weighed = weighRows(rows, tau2);
    return weighed ? score(weighed, rows, { tau2, method }) : Number.NaN;
  };
  let high = scale;
  while (slope(high) > 0 && high < 1e200) high *= 4;
  const starts = slope(0);
  if (!(starts * slope(high) < 0)) return starts <= 0 ? settle(rows, 0, method) : undefined;
  return settle(rows, findRoot(slope, [0, high]), method);
}

function settle(rows: readonly PoolRow[], tau2: number, method: 'REML' | 'ML'): Spread | undefined {
  const weighed = weighRows(rows, tau2);
  const information = method === 'REML' ? weighed?.tracePP : weighed?.sumSquaredWeights;
  return information !== undefined && information > 0 ? finish(tau2, information) : undefined;
}

function score(
  weighed: Weighed,
  rows: readonly PoolRow[],
  { tau2, method }: { tau2: number; method: 'REML' | 'ML' },
): number {
  const expected =
    method === 'REML'
      ? weighed.traceP
      : rows.reduce((sum, { variance }) => sum + 1 / (variance + tau2), 0);
  return weighed.squaredResidualSquares - expected;
}

function finish(tau2: number, information: number): Spread {
  return { tau2, standardError: Math.sqrt(2 / information) };
}
