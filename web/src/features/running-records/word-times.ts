import type { RecordMark } from '@everyplan/contract';

interface Times {
  readonly marks: readonly RecordMark[];
  readonly lastWord: number;
  /** How long the whole reading took. */
  readonly totalMs: number;
}

interface Point {
  readonly at: number;
  readonly ms: number;
}

/**
 * About when a word was read, in ms of the reading: marks were made at a known word and time, in between words pass evenly. A mark that says
 * an earlier time than one on an earlier word is left out: somebody marked it afterwards.
 */
export function timeOfWord(times: Times, at: number): number {
  const points = pointsOf(times);
  const after = points.findIndex((point) => point.at >= at);
  const [from, to] = around(points, after);
  if (to.at === from.at) return to.ms;
  return from.ms + ((at - from.at) / (to.at - from.at)) * (to.ms - from.ms);
}

/** The word that was read at a moment of the reading. */
export function wordAtTime(times: Times, ms: number): number {
  const points = pointsOf(times);
  const after = points.findIndex((point) => point.ms >= ms);
  const [from, to] = around(points, after);
  if (to.ms === from.ms) return Math.min(times.lastWord, to.at);
  const share = Math.min(1, (ms - from.ms) / (to.ms - from.ms));
  return Math.min(times.lastWord, Math.floor(from.at + share * (to.at - from.at)));
}

function around(points: readonly Point[], after: number): readonly [Point, Point] {
  const end = points.at(-1) ?? { at: 0, ms: 0 };
  if (after === -1) return [end, end];
  const to = points[after] ?? end;
  return [points[after - 1] ?? to, to];
}

function pointsOf({ marks, lastWord, totalMs }: Times): readonly Point[] {
  const marked = marks
    .flatMap(({ at, offsetMs }) => (offsetMs === undefined ? [] : [{ at, ms: offsetMs }]))
    .filter(({ at, ms }) => at > 0 && at < lastWord && ms < totalMs)
    .toSorted((a, b) => a.at - b.at);
  const points: Point[] = [{ at: 0, ms: 0 }];
  for (const point of marked) {
    const last = points.at(-1);
    if (last !== undefined && point.at > last.at && point.ms >= last.ms) points.push(point);
  }
  return [...points, { at: lastWord + 1, ms: totalMs }];
}
