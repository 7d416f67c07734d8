import { type RatioEstimate, ratioFromLog } from './ratio-estimate.ts';
import { checkedCells, type TwoByTwo } from './two-by-two.ts';

/**
 * The odds of "yes" in the first group over those in the second, with Woolf's (1955) interval. An empty cell adds one half to
 * all four (Haldane 1956, Anscombe 1956). Undefined if a group is empty; RangeError for a negative count or a level outside
 * 0..1. Cases must be independent of each other: pupils of one class are not.
 *
 * @example oddsRatio({ firstYes: 18, firstNo: 6, secondYes: 12, secondNo: 12 })?.ratio // 3
 */
export function oddsRatio(
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
  const variance = 1 / a + 1 / b + 1 / c + 1 / d;
  return ratioFromLog(Math.log(a) - Math.log(b) - Math.log(c) + Math.log(d), {
    variance,
    level,
    corrected,
  });
}
