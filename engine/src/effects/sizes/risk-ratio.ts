import { type RatioEstimate, ratioFromLog } from './ratio-estimate.ts';
import { checkedCells, type TwoByTwo } from './two-by-two.ts';

/**
 * The share of "yes" in the first group over that in the second, with the interval of Katz et al. (1978). An empty cell adds
 * one half to all four. Undefined if a group is empty; RangeError for a negative count or a level outside 0..1.
 *
 * @example riskRatio({ firstYes: 18, firstNo: 6, secondYes: 12, secondNo: 12 })?.ratio // 1.5
 */
export function riskRatio(
  table: TwoByTwo,
  { level = 0.95 }: { readonly level?: number } = {},
): RatioEstimate | undefined {
  const cells = checkedCells(table);
  if (cells === undefined) return undefined;
  const corrected = cells.includes(0);
  const [a, b, c, d] = cells.map((n) => (corrected ? n + 0.5 : n)) as [
    number,
    number,
    number,
    number,
  ];
  const variance = 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d);
  return ratioFromLog(Math.log(a / (a + b)) - Math.log(c / (c + d)), {
    variance,
    level,
    corrected,
  });
}
