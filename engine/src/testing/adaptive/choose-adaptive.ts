import { expectedVariance } from './expected-variance.ts';
import { blockOtherAreas, findBehindArea } from './find-behind-area.ts';
import { mostInformative } from './most-informative.ts';
import type { AdaptivePlan, ExposureControl } from './plan.ts';
import type { ItemPool } from './pool.ts';
import { randomAt } from './random-at.ts';
import type { Choice, ChoiceReason, TestSession } from './session.ts';

/** Where a session stands when the next item is chosen. */
export type Standing = Pick<TestSession, 'seed' | 'given' | 'theta'> & {
  /** The distribution of ability over the pool's nodes. */
  readonly weights: Float64Array;
  /** A mark for each item that must not be given. */
  readonly blocked: Uint8Array;
};

/** The next item of an adaptive test with its reason, or null when the pool has none left that may be given. */
export function chooseAdaptive(
  pool: ItemPool,
  plan: AdaptivePlan,
  standing: Standing,
): Choice | null {
  const open = standing.blocked;
  const area =
    plan.blueprint &&
    findBehindArea(pool, {
      blueprint: plan.blueprint,
      state: { blocked: open, given: standing.given },
    });
  const blocked = area ? blockOtherAreas(pool, open, area.name) : open;
  const available = countOpen(blocked);
  if (available === 0) return null;
  const { i, rule, value } = pick({ pool, plan, standing, blocked });
  const reason = { rule, theta: standing.theta, value, available, ...(area && { area }) };
  return { item: pool.items[i]!.id, reason };
}

type Search = {
  readonly pool: ItemPool;
  readonly plan: AdaptivePlan;
  readonly standing: Standing;
  readonly blocked: Uint8Array;
};
type Picked = { readonly i: number; readonly rule: ChoiceReason['rule']; readonly value: number };

function pick(search: Search): Picked {
  const exposure = search.plan.exposure ?? { kind: 'none' };
  if (exposure.kind === 'progressive') return pickProgressive(search, exposure);
  const size = exposure.kind === 'randomesque' ? Math.max(1, Math.floor(exposure.size)) : 1;
  const best = listBest(search, size);
  const draw = size === 1 ? 0 : randomAt(search.standing.seed, search.standing.given.length, 0);
  const i = best[Math.floor(draw * best.length)]!;
  const rule = size === 1 ? criterionOf(search.plan) : 'randomesque';
  return { i, rule, value: valueOf(search, i) };
}

function listBest(search: Search, count: number): number[] {
  const { pool, plan, standing, blocked } = search;
  if (criterionOf(plan) === 'information')
    return mostInformative(pool, { theta: standing.theta, blocked, count });
  const variances = openItems(blocked).map((i) => ({ i, value: valueOf(search, i) }));
  variances.sort((one, other) => one.value - other.value || one.i - other.i);
  return variances.slice(0, count).map(({ i }) => i);
}

function valueOf({ pool, plan, standing }: Search, i: number): number {
  return criterionOf(plan) === 'information'
    ? pool.ranking.informationAt(i, standing.theta)
    : expectedVariance(pool, standing.weights, i);
}

function pickProgressive(
  search: Search,
  { acceleration = 1 }: Extract<ExposureControl, { kind: 'progressive' }>,
): Picked {
  const { pool, plan, standing, blocked } = search;
  const step = standing.given.length;
  const weight = progressiveWeight(step, { length: plan.stop.maximumLength, acceleration });
  const open = openItems(blocked);
  const values = open.map((i) => pool.ranking.informationAt(i, standing.theta));
  const highest = Math.max(...values);
  let [best, bestMix] = [0, -1];
  values.forEach((value, k) => {
    const chance = randomAt(standing.seed, step, open[k]!) * highest;
    const mix = (1 - weight) * chance + weight * value;
    if (mix > bestMix) [best, bestMix] = [k, mix];
  });
  return { i: open[best]!, rule: 'progressive', value: values[best]! };
}

// The share of the powers of the positions so far among those of the whole test: 0 at the first item, 1 at the last.
function progressiveWeight(
  step: number,
  { length, acceleration }: { length: number; acceleration: number },
): number {
  let [past, all] = [0, 0];
  for (let f = 1; f < length; f++) {
    const power = f ** acceleration;
    all += power;
    if (f <= step) past += power;
  }
  return all === 0 ? 1 : past / all;
}

function criterionOf(plan: AdaptivePlan): 'information' | 'posteriorVariance' {
  return plan.criterion ?? 'information';
}

function openItems(blocked: Uint8Array): number[] {
  const open: number[] = [];
  for (let i = 0; i < blocked.length; i++) if (blocked[i] === 0) open.push(i);
  return open;
}

function countOpen(blocked: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < blocked.length; i++) count += 1 - blocked[i]!;
  return count;
}
