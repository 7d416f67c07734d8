import type { WeekModel } from './week-model.ts';
import type { WeekState } from './learner-week.ts';

export type MatchQuestion = {
  readonly learner: number;
  /** A day that is left out, or -1, and an offering that is left out, or -1. */
  readonly skip: number;
  readonly banned: number;
  /** Sessions still missing of each of the learner's requirements. */
  readonly left: Int32Array;
};

/** Holders of an offering: an open day, nobody, or a held day that keeps it. */
const NOBODY = -1;
const KEPT = -2;

/**
 * The best week of one learner, exactly: a flow from days over offerings (each once) to requirements (so
 * many sessions with a bonus, more without). Days come in one after the other, each along the path of most
 * gain, on which days that are in may give way (successive shortest paths; Ahuja, Magnanti, Orlin 1993,
 * 9.7, found by Bellman and Ford's labels because there are so few days). Leaves the arcs in `taken`.
 */
export function createWeekMatching(
  model: WeekModel,
  state: WeekState,
  taken: Int32Array,
): (question: MatchQuestion) => number {
  const { days, offerings, arcStart, arcOffering, arcGain, arcNeed, needStart } = model;
  const { price, held, chosen } = state;
  const bonus = model.requirementPenalty;
  const holder = new Int32Array(offerings).fill(NOBODY);
  const room = new Int32Array(largestNeeds(model));
  /** Gain of the best path at whose end a day needs another option; who took what to bring it there. */
  const label = new Float64Array(days);
  const pushedBy = new Int32Array(days);
  const pushedArc = new Int32Array(days);
  const waits = new Uint8Array(days);
  let asked: MatchQuestion;
  let pathGain = 0;
  let lastDay = -1;
  let lastArc = -1;

  return (question) => {
    asked = question;
    let value = keepHeld();
    for (let day = 0; day < days; day++) {
      if (day === asked.skip || held[day]) continue;
      findPath(day);
      value += pathGain;
      followPath(day);
    }
    for (let day = 0; day < days; day++) if (day !== asked.skip) hold(taken[day]!, NOBODY);
    return value;
  };

  function hold(arc: number, by: number): void {
    if (arc >= 0) holder[arcOffering[arc]!] = by;
  }

  function netOf(day: number, arc: number): number {
    return arc < 0 ? 0 : arcGain[arc]! - price[day * offerings + arcOffering[arc]!]!;
  }

  /** The held days' worth; `room` becomes the sessions that the open days may still serve. */
  function keepHeld(): number {
    const { learner, skip, left } = asked;
    const needs = needStart[learner + 1]! - needStart[learner]!;
    for (let r = 0; r < needs; r++) room[r] = left[r]!;
    let value = 0;
    for (let day = 0; day < days; day++) {
      taken[day] = -1;
      if (day === skip || !held[day]) continue;
      const arc = chosen[learner * days + day]!;
      taken[day] = arc;
      hold(arc, KEPT);
      value += netOf(day, arc) + take(arc, 1);
    }
    return value;
  }

  /** Counts a session (by 1) or uncounts it (by -1); returns the bonus that it brings. */
  function take(arc: number, by: 1 | -1): number {
    const r = arc < 0 ? -1 : arcNeed[arc]! - 1;
    if (r < 0) return 0;
    const first = room[r]! > 0 ? bonus : 0;
    room[r]! -= by;
    return first;
  }

  function findPath(source: number): void {
    label.fill(-Infinity);
    label[source] = 0;
    pathGain = 0;
    lastDay = source;
    lastArc = -1;
    waits[source] = 1;
    for (let again = true; again;) {
      again = false;
      for (let day = 0; day < days; day++) {
        if (!waits[day]) continue;
        waits[day] = 0;
        again = true;
        scan(day);
      }
    }
  }

  /** All that a day in need of another option can do. */
  function scan(day: number): void {
    end(day, -1, label[day]!);
    const place = asked.learner * days + day;
    for (let k = arcStart[place]!; k < arcStart[place + 1]!; k++) {
      const offering = arcOffering[k]!;
      const by = holder[offering]!;
      if (by === KEPT || by === day || offering === asked.banned) continue;
      const gain = label[day]! + netOf(day, k);
      if (by >= 0) push(by, { day, arc: k, gain });
      else settle(day, k, gain);
    }
  }

  /** Into a free offering: the end of the path, or another session of a requirement that is met gives way. */
  function settle(day: number, arc: number, gain: number): void {
    const need = arcNeed[arc]!;
    if (need === 0) return end(day, arc, gain);
    const free = room[need - 1]! > 0;
    end(day, arc, free ? gain + bonus : gain);
    if (free) return;
    for (let other = 0; other < days; other++)
      if (other !== day && other !== asked.skip && !held[other] && serves(taken[other]!, need))
        push(other, { day, arc, gain });
  }

  function serves(arc: number, need: number): boolean {
    return arc >= 0 && arcNeed[arc] === need;
  }

  function end(day: number, arc: number, gain: number): void {
    if (gain <= pathGain) return;
    pathGain = gain;
    lastDay = day;
    lastArc = arc;
  }

  function push(other: number, by: { day: number; arc: number; gain: number }): void {
    const reached = by.gain - netOf(other, taken[other]!);
    if (reached <= label[other]!) return;
    label[other] = reached;
    pushedBy[other] = by.day;
    pushedArc[other] = by.arc;
    waits[other] = 1;
  }

  function followPath(source: number): void {
    for (let day = 0; day < days; day++) lift(day, NOBODY, -1);
    for (let day = lastDay, arc = lastArc; ;) {
      taken[day] = arc;
      if (day === source) break;
      arc = pushedArc[day]!;
      day = pushedBy[day]!;
    }
    for (let day = 0; day < days; day++) lift(day, day, 1);
  }

  function lift(day: number, by: number, count: 1 | -1): void {
    if (day === asked.skip || held[day]) return;
    hold(taken[day]!, by);
    take(taken[day]!, count);
  }
}

/** The most requirements that one learner has. */
export function largestNeeds(model: WeekModel): number {
  let needs = 0;
  for (let l = 0; l < model.learners; l++)
    needs = Math.max(needs, model.needStart[l + 1]! - model.needStart[l]!);
  return needs;
}
