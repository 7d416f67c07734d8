import type { Grid } from '../ability/grid.ts';
import type { Item } from '../items/item.ts';
import { itemInformation } from '../items/information.ts';
import { logistic } from '../items/logistic.ts';

const cellsPerUnit = 10;

/**
 * Finds the items that tell most about an ability without looking at all of them: the ability axis is cut into cells, each
 * with the items by falling upper bound of their information in the cell; a search stops where the bound falls below
 * the best found. The result is that of a full search.
 */
export type Ranking = {
  informationAt(i: number, theta: number): number;
  cellAt(theta: number): Cell;
};

/** Items by falling `bounds`, an upper bound of the information anywhere in the cell. */
export type Cell = { readonly order: Uint32Array; readonly bounds: Float64Array };

export function createRanking(items: readonly Item[], { lower, upper }: Grid): Ranking {
  const informationAt = createInformation(items);
  const count = Math.ceil((upper - lower) * cellsPerUnit);
  const cells: (Cell | undefined)[] = Array.from({ length: count + 2 }, () => undefined);
  const everywhere: Span = { lower: -Infinity, upper: Infinity };
  return {
    informationAt,
    // The two outermost cells are not bounded: an ability beyond the grid is found by full search.
    cellAt(theta) {
      const k =
        theta >= lower && theta < upper ? Math.floor((theta - lower) * cellsPerUnit) + 1 : 0;
      return (cells[k] ??= rank(items, k === 0 ? everywhere : cellSpan(lower, k)));
    },
  };
}

type Span = { readonly lower: number; readonly upper: number };

// A hair wider than the cell, so that rounding cannot put an ability outside.
function cellSpan(lower: number, k: number): Span {
  const start = lower + (k - 1) / cellsPerUnit;
  return { lower: start - 1e-9, upper: start + 1 / cellsPerUnit + 1e-9 };
}

function rank(items: readonly Item[], span: Span): Cell {
  const bounds = items.map((item) => boundInformation(item, span));
  const order = Uint32Array.from(items.keys()).sort((i, j) => bounds[j]! - bounds[i]! || i - j);
  return { order, bounds: Float64Array.from(order, (i) => bounds[i]!) };
}

function boundInformation(item: Item, span: Span): number {
  if (item.model === 'graded') return boundGraded(item.a, item.b, span);
  const a = item.model === '1PL' ? 1 : item.a;
  const c = item.model === '3PL' ? item.c : 0;
  // Information rises to one peak (Birnbaum 1968) and falls after it.
  const peak = item.b + Math.log((1 + Math.sqrt(1 + 8 * c)) / 2) / a;
  const best = Math.min(Math.max(peak, span.lower), span.upper);
  return itemInformation(item, best) * (1 + 1e-12);
}

// The sum over scores of P a^2 u^2 with u = 1 - P*(k) - P*(k + 1): u falls with ability, P* rises.
function boundGraded(a: number, thresholds: readonly number[], span: Span): number {
  const low = [1, ...thresholds.map((b) => logistic(a * (span.lower - b))), 0];
  const high = [1, ...thresholds.map((b) => logistic(a * (span.upper - b))), 0];
  let sum = 0;
  for (let k = 0; k <= thresholds.length; k++) {
    const steep = Math.max((1 - low[k]! - low[k + 1]!) ** 2, (1 - high[k]! - high[k + 1]!) ** 2);
    sum += Math.min(1, high[k]! - low[k + 1]!) * steep;
  }
  return a * a * sum * (1 + 1e-12);
}

function createInformation(items: readonly Item[]): Ranking['informationAt'] {
  const slopes = Float64Array.from(items, (item) => (item.model === '1PL' ? 1 : item.a));
  const difficulties = Float64Array.from(items, (item) => (item.model === 'graded' ? 0 : item.b));
  const simple = Uint8Array.from(items, (item) =>
    Number(item.model === '1PL' || item.model === '2PL'),
  );
  return (i, theta) => {
    if (simple[i] === 0) return itemInformation(items[i]!, theta);
    const a = slopes[i]!;
    const p = 1 / (1 + Math.exp(-a * (theta - difficulties[i]!)));
    return a * a * p * (1 - p);
  };
}
