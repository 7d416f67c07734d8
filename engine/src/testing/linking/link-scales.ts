import { countCategories } from '../items/item.ts';
import { successProbability } from '../items/probability.ts';
import { applyLink, type ScaleLink } from './apply-link.ts';
import { linkMeanSigma } from './link-mean-sigma.ts';
import { pairItems, type Pair, type Scales } from './pair-items.ts';

/**
 * Links a new calibration to an old scale through the items that both have, by Stocking and Lord (1983): the A and B of
 * theta(old) = A theta(new) + B for which the common items' test characteristic curves lie closest, in squares weighted by the
 * standard normal density on -4..4 of the old scale. Gauss-Newton from mean-sigma. Needs one common item at least; with
 * fewer than 5 or so the link is poor. Throws RangeError without a common item, or where none has a usable difficulty.
 *
 * @example
 * const link = linkScales({ from: newItems, to: bankItems });
 * const onTheBankScale = newItems.map((item) => applyLink(item, link));
 */
export function linkScales({ from, to }: Scales): ScaleLink {
  const pairs = pairItems({ from, to });
  let link = linkMeanSigma({ from, to });
  let loss = stockingLordLoss(pairs, link);
  for (let cycle = 0, damping = 1e-6; cycle < 100 && damping < 1e9; cycle++) {
    const next = step(pairs, link, damping);
    const nextLoss = stockingLordLoss(pairs, next);
    if (!(nextLoss < loss)) {
      damping *= 10;
      continue;
    }
    const moved = Math.max(Math.abs(next.slope - link.slope), Math.abs(next.shift - link.shift));
    [link, loss, damping] = [next, nextLoss, damping / 10];
    if (moved < 1e-12) break;
  }
  return { ...link, items: pairs.length };
}

const grid = Array.from({ length: 81 }, (_, k) => -4 + k / 10);

function residuals(pairs: readonly Pair[], link: ScaleLink): number[] {
  const linked = pairs.map(({ from }) => applyLink(from, link));
  return grid.map((theta) => {
    const gap = pairs.reduce((sum, { to }, k) => {
      const points = countCategories(to) - 1;
      return sum + points * (successProbability(to, theta) - successProbability(linked[k]!, theta));
    }, 0);
    return gap * Math.exp(-0.25 * theta * theta);
  });
}

function stockingLordLoss(pairs: readonly Pair[], link: ScaleLink): number {
  if (!(link.slope > 0)) return Infinity;
  return residuals(pairs, link).reduce((sum, r) => sum + r * r, 0);
}

function step(pairs: readonly Pair[], link: ScaleLink, damping: number): ScaleLink {
  const h = 1e-5;
  const here = residuals(pairs, link);
  const slopeUp = residuals(pairs, { ...link, slope: link.slope + h });
  const slopeDown = residuals(pairs, { ...link, slope: link.slope - h });
  const shiftUp = residuals(pairs, { ...link, shift: link.shift + h });
  const shiftDown = residuals(pairs, { ...link, shift: link.shift - h });
  let [aa, ab, bb, ga, gb] = [0, 0, 0, 0, 0];
  here.forEach((r, k) => {
    const u = (slopeUp[k]! - slopeDown[k]!) / (2 * h);
    const v = (shiftUp[k]! - shiftDown[k]!) / (2 * h);
    [aa, ab, bb, ga, gb] = [aa + u * u, ab + u * v, bb + v * v, ga + u * r, gb + v * r];
  });
  [aa, bb] = [aa * (1 + damping), bb * (1 + damping)];
  const determinant = aa * bb - ab * ab;
  return {
    ...link,
    slope: link.slope - (bb * ga - ab * gb) / determinant,
    shift: link.shift - (aa * gb - ab * ga) / determinant,
  };
}
