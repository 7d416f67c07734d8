import type { Because } from './because.ts';
import { findCommonTimes, freeSpans, type Timetable } from './find-common-times.ts';
import { ScheduleInputError } from './schedule-input-error.ts';
import { overlap, type TimeSpan } from './time-span.ts';

/** A conversation that is wanted; the smaller `priority`, the sooner it is placed. */
export type ConsultRequest = {
  readonly learner: number;
  readonly adult: number;
  readonly minutes: number;
  readonly priority: number;
};

export type ConsultQuestion = {
  readonly learners: readonly Timetable[];
  readonly adults: readonly Timetable[];
  readonly requests: readonly ConsultRequest[];
  readonly stepMinutes?: number;
};

export type Consult = {
  readonly request: ConsultRequest;
  readonly value: TimeSpan | null;
  readonly because: Because<
    'first-common-time' | 'moved-for-another' | 'never-both-free' | 'all-taken'
  >;
  /** For a consult without a time: another adult who could, and when. */
  readonly nearest?: { readonly adult: number; readonly time: TimeSpan };
};

/**
 * Gives each request the first time that both are free, by priority and, within one, those with fewest
 * possible times first; a consult placed before moves to another of its times if only that makes room.
 * Nobody is in two places, and protected minutes stay free. In the order of `requests`.
 */
export function placeConsults(question: ConsultQuestion): readonly Consult[] {
  const { learners, adults, requests } = question;
  for (const { learner, adult } of requests)
    if (learners[learner] === undefined || adults[adult] === undefined)
      throw new ScheduleInputError([{ code: 'unknown-person', values: { learner, adult } }]);
  const choices = requests.map((request) => listTimes(question, request));
  const order = requests
    .map((_, at) => at)
    .sort(
      (a, b) =>
        requests[a]!.priority - requests[b]!.priority ||
        choices[a]!.length - choices[b]!.length ||
        a - b,
    );
  const board: Board = { requests, choices, placed: new Map(), moved: new Set() };
  for (const at of order) placeOne(board, at);
  return requests.map((request, at) => report(question, board, { request, at }));
}

type Board = {
  readonly requests: readonly ConsultRequest[];
  readonly choices: readonly (readonly TimeSpan[])[];
  readonly placed: Map<number, TimeSpan>;
  readonly moved: Set<number>;
};

function listTimes(question: ConsultQuestion, request: ConsultRequest): TimeSpan[] {
  const { learners, adults, stepMinutes = 5 } = question;
  const people = [learners[request.learner]!, adults[request.adult]!];
  const times: TimeSpan[] = [];
  for (const { day, start, end } of freeSpans(people[0]!))
    for (
      let at = Math.ceil(start / stepMinutes) * stepMinutes;
      at + request.minutes <= end;
      at += stepMinutes
    )
      times.push({ day, start: at, end: at + request.minutes });
  const free = freeSpans(people[1]!);
  return times.filter((time) =>
    free.some((span) => span.day === time.day && span.start <= time.start && time.end <= span.end),
  );
}

/** Placed consults of the same learner or adult that a time would collide with. */
function collisions({ requests, placed }: Board, at: number, time: TimeSpan): number[] {
  const { learner, adult } = requests[at]!;
  return [...placed].flatMap(([other, taken]) =>
    other !== at &&
    (requests[other]!.learner === learner || requests[other]!.adult === adult) &&
    overlap(taken, time)
      ? [other]
      : [],
  );
}

function placeOne(board: Board, at: number): void {
  const free = board.choices[at]!.find((time) => collisions(board, at, time).length === 0);
  if (free !== undefined) {
    board.placed.set(at, free);
    return;
  }
  for (const time of board.choices[at]!) {
    const inTheWay = collisions(board, at, time);
    if (inTheWay.length === 1 && giveWay(board, { at, time, other: inTheWay[0]! })) return;
  }
}

function giveWay(
  board: Board,
  { at, time, other }: { readonly at: number; readonly time: TimeSpan; readonly other: number },
): boolean {
  board.placed.set(at, time);
  const elsewhere = board.choices[other]!.find((t) => collisions(board, other, t).length === 0);
  if (elsewhere === undefined) {
    board.placed.delete(at);
    return false;
  }
  board.placed.set(other, elsewhere);
  board.moved.add(other);
  return true;
}

function report(
  question: ConsultQuestion,
  { choices, placed, moved }: Board,
  { request, at }: { readonly request: ConsultRequest; readonly at: number },
): Consult {
  const values = { learner: request.learner, adult: request.adult, minutes: request.minutes };
  const value = placed.get(at) ?? null;
  if (value !== null) {
    const code = moved.has(at) ? 'moved-for-another' : 'first-common-time';
    return { request, value, because: { code, values } };
  }
  const code = choices[at]!.length === 0 ? 'never-both-free' : 'all-taken';
  const nearest = findOtherAdult(question, request, placed);
  return {
    request,
    value,
    because: { code, values },
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function findOtherAdult(
  { learners, adults, requests }: ConsultQuestion,
  { learner, adult, minutes }: ConsultRequest,
  placed: ReadonlyMap<number, TimeSpan>,
): Consult['nearest'] {
  const takenBy = (whose: (request: ConsultRequest) => boolean): TimeSpan[] =>
    [...placed].flatMap(([at, time]) => (whose(requests[at]!) ? [time] : []));
  const busyAlso = (timetable: Timetable, taken: readonly TimeSpan[]): Timetable => ({
    ...timetable,
    busy: [...timetable.busy, ...taken],
  });
  const child = busyAlso(
    learners[learner]!,
    takenBy((r) => r.learner === learner),
  );
  for (const [other, timetable] of adults.entries()) {
    if (other === adult) continue;
    const people = [
      child,
      busyAlso(
        timetable,
        takenBy((r) => r.adult === other),
      ),
    ];
    const time = findCommonTimes({ people, minutes })[0]?.value;
    if (time !== undefined) return { adult: other, time };
  }
  return undefined;
}
