import { BARRED } from './day-flow.ts';
import { createWeekMatching, largestNeeds } from './match-week.ts';
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

const NOTHING = -2_000_000_000;

/**
 * The choice of one learner over the week: at most one offering a day, none twice, a bonus for each
 * required session up to the number still missing. Days are chosen independently, with the cheapest
 * swaps towards a requirement; where that repeats an offering, or where several requirements compete for
 * the days, the days are matched instead, which takes longer.
 */
export function createLearnerWeek(model: WeekModel, state: WeekState): LearnerWeek {
  const { days, offerings, arcStart, arcOffering, arcGain, arcNeed, needStart, need } = model;
  const { price, held, chosen } = state;
  const bonus = model.requirementPenalty;
  const taken = new Int32Array(days);
  const topArc = new Int32Array(days);
  const topNet = new Int32Array(days);
  const servingArc = new Int32Array(days);
  const servingNet = new Int32Array(days);
  const left = new Int32Array(largestNeeds(model));
  let learner = 0;
  let skip = -1;
  let banned = -1;
  let needs = 0;
  const match = createWeekMatching(model, state, taken);

  return {
    taken,
    best(forLearner, skipDay, bannedOffering, served) {
      learner = forLearner;
      skip = skipDay;
      banned = bannedOffering;
      readNeeds(served);
      if (banned >= 0 && isHeld(banned)) return BARRED;
      if (needs > 1) return match({ learner, skip, banned, left });
      for (let day = 0; day < days; day++) if (day !== skip) readDay(day);
      const apart = combine();
      return repeats() ? match({ learner, skip, banned, left }) : apart;
    },
  };

  function isHeld(offering: number): boolean {
    for (let day = 0; day < days; day++) {
      const arc = held[day] && day !== skip ? chosen[learner * days + day]! : -1;
      if (arc >= 0 && arcOffering[arc] === offering) return true;
    }
    return false;
  }

  function readNeeds(served: number): void {
    const first = needStart[learner]!;
    needs = needStart[learner + 1]! - first;
    for (let r = 0; r < needs; r++) left[r] = need[first + r]! - (served === r + 1 ? 1 : 0);
  }

  function readDay(day: number): void {
    if (held[day]) readHeld(day);
    else readOpen(day);
  }

  /** The best week for what was read of the days, but for repeats. */
  function combine(): number {
    let sum = 0;
    for (let day = 0; day < days; day++) {
      if (day === skip) continue;
      taken[day] = topArc[day]!;
      sum += topNet[day]!;
    }
    return needs === 1 && left[0]! > 0 ? sum + serve() : sum;
  }

  function readHeld(day: number): void {
    const arc = chosen[learner * days + day]!;
    topArc[day] = arc;
    topNet[day] = arc < 0 ? 0 : arcGain[arc]! - price[day * offerings + arcOffering[arc]!]!;
    servingArc[day] = -1;
  }

  function readOpen(day: number): void {
    const base = day * offerings;
    const end = arcStart[learner * days + day + 1]!;
    let top = -1;
    let topValue = 0;
    let serving = -1;
    let servingValue = NOTHING;
    for (let k = arcStart[learner * days + day]!; k < end; k++) {
      const offering = arcOffering[k]!;
      if (offering === banned) continue;
      const value = arcGain[k]! - price[base + offering]!;
      if (value > topValue) {
        topValue = value;
        top = k;
      }
      if (arcNeed[k]! > 0 && value > servingValue) {
        servingValue = value;
        serving = k;
      }
    }
    topArc[day] = top;
    topNet[day] = topValue;
    servingArc[day] = serving;
    servingNet[day] = servingValue;
  }

  /** Turns the days that lose least into sessions of the requirement; returns what the sessions add. */
  function serve(): number {
    let gained = 0;
    let missing = left[0]!;
    for (let day = 0; day < days && missing > 0; day++) {
      if (day === skip || taken[day]! < 0 || arcNeed[taken[day]!] === 0) continue;
      gained += bonus;
      missing--;
    }
    for (; missing > 0; missing--) {
      const day = cheapestSwap();
      if (day < 0) break;
      gained += bonus - (topNet[day]! - servingNet[day]!);
      taken[day] = servingArc[day]!;
    }
    return gained;
  }

  function cheapestSwap(): number {
    let found = -1;
    let least = bonus;
    for (let day = 0; day < days; day++) {
      const arc = servingArc[day]!;
      if (day === skip || arc < 0 || (taken[day]! >= 0 && arcNeed[taken[day]!] !== 0)) continue;
      const loss = topNet[day]! - servingNet[day]!;
      if (loss < least) {
        least = loss;
        found = day;
      }
    }
    return found;
  }

  function repeats(): boolean {
    for (let day = 1; day < days; day++) if (day !== skip && repeatsEarlier(day)) return true;
    return false;
  }

  function repeatsEarlier(day: number): boolean {
    if (taken[day]! < 0) return false;
    const offering = arcOffering[taken[day]!]!;
    for (let before = 0; before < day; before++)
      if (before !== skip && taken[before]! >= 0 && arcOffering[taken[before]!] === offering)
        return true;
    return false;
  }
}
