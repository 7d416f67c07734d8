import { BARRED } from './day-flow.ts';
import type { WeekModel } from './week-model.ts';

/** What the days of a week are worth now: prices of seats, and which days are already decided. */
export type WeekState = {
  /** `price[day * offerings + offering]`, seat with device. */
  readonly price: Int32Array;
  /** A held day keeps the arc in `chosen`; the others are open. */
  readonly held: Uint8Array;
  /** `chosen[learner * days + day]`: an arc or -1. */
  readonly chosen: Int32Array;
};

/**
 * `best(learner, skip, banned, served)`: the worth of the learner's best week at the prices without the
 * day `skip` and without the offering `banned`, when the skipped day serves requirement `served`
 * (1-based, 0: none); BARRED where a held day has the banned offering. `taken[day]` is that week's arc.
 */
export type LearnerWeek = {
  readonly taken: Int32Array;
  best(learner: number, skip: number, banned: number, served: number): number;
};

/** After so many steps a search gives way to its upper bound: bounds stay valid, only less tight. */
const STEP_LIMIT = 2_000;
const NOTHING = -2_000_000_000;

/**
 * The choice of one learner over the week: at most one offering a day, none twice, a bonus for each
 * required session up to the number still missing. Days are chosen independently (with the cheapest
 * swaps towards a requirement); where that repeats an offering, branch and bound: one of the two days
 * has to do without it. A learner with several requirements gets the upper bound (a day may be counted
 * for two of them) unless the days are held.
 */
export function createLearnerWeek(model: WeekModel, state: WeekState): LearnerWeek {
  const { days, offerings, arcStart, arcOffering, arcGain, arcNeed, needStart, need } = model;
  const { price, held, chosen } = state;
  const bonus = model.requirementPenalty;
  const mostNeeds = largestNeeds(model);
  const taken = new Int32Array(days);
  const found = new Int32Array(days);
  const topArc = new Int32Array(days);
  const topNet = new Int32Array(days);
  const servingArc = new Int32Array(mostNeeds * days);
  const servingNet = new Int32Array(mostNeeds * days);
  const left = new Int32Array(mostNeeds);
  const without = new Uint8Array(days * offerings);
  let learner = 0;
  let skip = -1;
  let banned = -1;
  let needs = 0;
  let bestValue = NOTHING;
  let steps = 0;

  return {
    taken,
    best(forLearner, skipDay, bannedOffering, served) {
      learner = forLearner;
      skip = skipDay;
      banned = bannedOffering;
      readNeeds(served);
      for (let day = 0; day < days; day++) if (!readDay(day)) return BARRED;
      const relaxed = combine();
      if (needs > 1 || repeatedOn() < 0) return relaxed;
      bestValue = NOTHING;
      steps = 0;
      branch(relaxed);
      taken.set(found);
      return steps > STEP_LIMIT ? relaxed : bestValue;
    },
  };

  function readNeeds(served: number): void {
    const first = needStart[learner]!;
    needs = needStart[learner + 1]! - first;
    for (let r = 0; r < needs; r++) left[r] = need[first + r]! - (served === r + 1 ? 1 : 0);
  }

  function readDay(day: number): boolean {
    if (day === skip) return true;
    return held[day] ? readHeld(day) : readOpen(day);
  }

  /** The best week for what was read of the days, but for repeats: an upper bound. */
  function combine(): number {
    let sum = 0;
    for (let day = 0; day < days; day++) {
      if (day === skip) continue;
      taken[day] = topArc[day]!;
      sum += topNet[day]!;
    }
    for (let r = 0; r < needs; r++) if (left[r]! > 0) sum += serve(r);
    return sum;
  }

  function readHeld(day: number): boolean {
    const arc = chosen[learner * days + day]!;
    if (arc >= 0 && arcOffering[arc] === banned) return false;
    topArc[day] = arc;
    topNet[day] = arc < 0 ? 0 : arcGain[arc]! - price[day * offerings + arcOffering[arc]!]!;
    for (let r = 0; r < needs; r++) {
      const serves = arc >= 0 && arcNeed[arc] === r + 1;
      servingArc[r * days + day] = serves ? arc : -1;
      servingNet[r * days + day] = serves ? topNet[day]! : NOTHING;
    }
    return true;
  }

  function readOpen(day: number): boolean {
    const base = day * offerings;
    const end = arcStart[learner * days + day + 1]!;
    let top = -1;
    let topValue = 0;
    for (let r = 0; r < needs; r++) {
      servingArc[r * days + day] = -1;
      servingNet[r * days + day] = NOTHING;
    }
    for (let k = arcStart[learner * days + day]!; k < end; k++) {
      const offering = arcOffering[k]!;
      if (offering === banned || without[base + offering]) continue;
      const value = arcGain[k]! - price[base + offering]!;
      if (value > topValue) {
        topValue = value;
        top = k;
      }
      if (needs > 0 && arcNeed[k]! > 0) {
        const cell = (arcNeed[k]! - 1) * days + day;
        if (value > servingNet[cell]!) {
          servingNet[cell] = value;
          servingArc[cell] = k;
        }
      }
    }
    topArc[day] = top;
    topNet[day] = topValue;
    return true;
  }

  /** Turns the days that lose least into sessions of requirement r; returns what the sessions add. */
  function serve(r: number): number {
    let gained = 0;
    let missing = left[r]!;
    for (let day = 0; day < days && missing > 0; day++) {
      if (day === skip || taken[day]! < 0 || arcNeed[taken[day]!] !== r + 1) continue;
      gained += bonus;
      missing--;
    }
    for (; missing > 0; missing--) {
      const day = cheapestSwap(r);
      if (day < 0) break;
      gained += bonus - (topNet[day]! - servingNet[r * days + day]!);
      taken[day] = servingArc[r * days + day]!;
    }
    return gained;
  }

  /** With several requirements a day may be counted for each: still an upper bound. */
  function cheapestSwap(r: number): number {
    let found = -1;
    let least = bonus;
    for (let day = 0; day < days; day++) {
      const arc = servingArc[r * days + day]!;
      if (day === skip || arc < 0 || taken[day] === arc) continue;
      if (taken[day]! >= 0 && arcNeed[taken[day]!] === r + 1) continue;
      const loss = topNet[day]! - servingNet[r * days + day]!;
      if (loss < least) {
        least = loss;
        found = day;
      }
    }
    return found;
  }

  /** The first day whose offering an earlier day has too, or -1. */
  function repeatedOn(): number {
    for (let day = 1; day < days; day++) if (day !== skip && earlierWith(day) >= 0) return day;
    return -1;
  }

  function earlierWith(day: number): number {
    if (taken[day]! < 0) return -1;
    const offering = arcOffering[taken[day]!]!;
    for (let before = 0; before < day; before++)
      if (before !== skip && taken[before]! >= 0 && arcOffering[taken[before]!] === offering)
        return before;
    return -1;
  }

  function branch(value: number): void {
    if (value <= bestValue || ++steps > STEP_LIMIT) return;
    const later = repeatedOn();
    if (later < 0) {
      bestValue = value;
      found.set(taken);
      return;
    }
    const earlier = earlierWith(later);
    const offering = arcOffering[taken[later]!]!;
    for (const day of [earlier, later]) {
      if (held[day]) continue;
      without[day * offerings + offering] = 1;
      readOpen(day);
      branch(combine());
      without[day * offerings + offering] = 0;
      readOpen(day);
    }
  }
}

function largestNeeds(model: WeekModel): number {
  let needs = 0;
  for (let l = 0; l < model.learners; l++)
    needs = Math.max(needs, model.needStart[l + 1]! - model.needStart[l]!);
  return needs;
}
