import type { Because } from './because.ts';
import { checkMeeting, findCommonTimes } from './find-common-times.ts';
import { listStarts } from './list-starts.ts';
import { ScheduleInputError } from './schedule-input-error.ts';
import { intersectSpans, subtractSpans, type TimeSpan } from './time-span.ts';
import { checkTimetables, freeSpans, type Timetable } from './timetable.ts';

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
  /** For a consult without a time: the other adult who could soonest, and when. */
  readonly nearest?: { readonly adult: number; readonly time: TimeSpan };
};

/**
 * Gives each request the first time that both are free, by priority and, within one, those with fewest
 * possible times first; a consult placed before moves to another of its times if only that makes room.
 * Nobody is in two places, and protected minutes stay free. In the order of `requests`. `all-taken` is said
 * only where no stretch of that length is left to the two. Throws ScheduleInputError where somebody is
 * unknown, minutes or step are not positive, a priority is no number, or a stretch of a timetable is none.
 */
export function placeConsults(question: ConsultQuestion): readonly Consult[] {
  const { requests } = question;
  checkQuestion(question);
  const board = createBoard(question);
  const choices = requests.map((_, at) => listTimes(board, board.shared[at]!, at).length);
  const order = requests
    .map((_, at) => at)
    .sort(
      (a, b) => requests[a]!.priority - requests[b]!.priority || choices[a]! - choices[b]! || a - b,
    );
  order.forEach((at, rank) => {
    if (placeFree(board, at) || !placeByMoving(board, at)) return;
    // Whoever moved may have left a time that somebody more urgent has been waiting for.
    for (const before of order.slice(0, rank))
      if (!board.placed.has(before)) placeFree(board, before);
  });
  return requests.map((request, at) => report(question, board, { request, at }));
}

function checkQuestion({ learners, adults, requests, stepMinutes = 5 }: ConsultQuestion): void {
  checkTimetables([...learners, ...adults]);
  for (const { learner, adult, minutes, priority } of requests) {
    if (learners[learner] === undefined || adults[adult] === undefined)
      throw new ScheduleInputError([{ code: 'unknown-person', values: { learner, adult } }]);
    checkMeeting({ minutes, stepMinutes });
    if (Number.isNaN(priority))
      throw new ScheduleInputError([
        { code: 'not-a-number', values: { learner, adult, priority } },
      ]);
  }
}

type Board = {
  readonly requests: readonly ConsultRequest[];
  readonly stepMinutes: number;
  /** For each request, when both are free but for other consults. */
  readonly shared: readonly (readonly TimeSpan[])[];
  /** For each request, the others of the same learner or adult. */
  readonly rivals: readonly (readonly number[])[];
  readonly placed: Map<number, TimeSpan>;
  readonly moved: Set<number>;
};

function createBoard({ learners, adults, requests, stepMinutes = 5 }: ConsultQuestion): Board {
  const child = learners.map(freeSpans);
  const grown = adults.map(freeSpans);
  const ofLearner = Map.groupBy(requests.keys(), (at) => requests[at]!.learner);
  const ofAdult = Map.groupBy(requests.keys(), (at) => requests[at]!.adult);
  return {
    requests,
    stepMinutes,
    shared: requests.map(({ learner, adult }) => intersectSpans(child[learner]!, grown[adult]!)),
    rivals: requests.map(({ learner, adult }, at) =>
      [...new Set([...ofLearner.get(learner)!, ...ofAdult.get(adult)!])].filter((r) => r !== at),
    ),
    placed: new Map(),
    moved: new Set(),
  };
}

function listTimes(
  { requests, stepMinutes }: Board,
  spans: readonly TimeSpan[],
  at: number,
): readonly TimeSpan[] {
  return listStarts(spans, { minutes: requests[at]!.minutes, stepMinutes });
}

/** Times that no consult in place stands against, but perhaps that of `except`. */
function listOpen(board: Board, at: number, except?: number): readonly TimeSpan[] {
  const { shared, rivals, placed } = board;
  const taken = rivals[at]!.flatMap((rival) => (rival === except ? [] : (placed.get(rival) ?? [])));
  return listTimes(board, subtractSpans(shared[at]!, taken), at);
}

function placeFree(board: Board, at: number): boolean {
  const time = listOpen(board, at)[0];
  if (time !== undefined) board.placed.set(at, time);
  return time !== undefined;
}

function placeByMoving(board: Board, at: number): boolean {
  for (const other of board.rivals[at]!) {
    const had = board.placed.get(other);
    if (had === undefined) continue;
    for (const time of listOpen(board, at, other)) {
      board.placed.set(at, time);
      if (placeFree(board, other)) {
        board.moved.add(other);
        return true;
      }
    }
    board.placed.delete(at);
    board.placed.set(other, had);
  }
  return false;
}

function report(
  question: ConsultQuestion,
  { shared, requests, placed, moved, stepMinutes }: Board,
  { request, at }: { readonly request: ConsultRequest; readonly at: number },
): Consult {
  const values = { learner: request.learner, adult: request.adult, minutes: request.minutes };
  const value = placed.get(at) ?? null;
  if (value !== null) {
    const code = moved.has(at) ? 'moved-for-another' : 'first-common-time';
    return { request, value, because: { code, values } };
  }
  const { minutes } = requests[at]!;
  const everFree = listStarts(shared[at]!, { minutes, stepMinutes }).length > 0;
  const nearest = findOtherAdult(question, request, placed);
  return {
    request,
    value,
    because: { code: everFree ? 'all-taken' : 'never-both-free', values },
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function findOtherAdult(
  { learners, adults, requests, stepMinutes = 5 }: ConsultQuestion,
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
  let soonest: Consult['nearest'];
  for (const [other, timetable] of adults.entries()) {
    if (other === adult) continue;
    const grown = busyAlso(
      timetable,
      takenBy((r) => r.adult === other),
    );
    const time = findCommonTimes({ people: [child, grown], minutes, stepMinutes })[0]?.value;
    if (time !== undefined && (soonest === undefined || isBefore(time, soonest.time)))
      soonest = { adult: other, time };
  }
  return soonest;
}

function isBefore(a: TimeSpan, b: TimeSpan): boolean {
  return a.day < b.day || (a.day === b.day && a.start < b.start);
}
