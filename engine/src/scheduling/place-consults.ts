import type { Because } from './because.ts';
import { checkMeeting } from './find-common-times.ts';
import { listStarts } from './list-starts.ts';
import { type OtherAdult, otherAdults } from './other-adults.ts';
import { ScheduleInputError } from './schedule-input-error.ts';
import { intersectSpans, mergeSpans, subtractSpans, type TimeSpan } from './time-span.ts';
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
  readonly nearest?: OtherAdult;
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
  const findOther = otherAdults(question, board.placed);
  return requests.map((request, at) => report(board, findOther, { request, at }));
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
  readonly open: Map<number, readonly TimeSpan[]>;
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
    open: new Map(),
  };
}

function listTimes(
  { requests, stepMinutes }: Board,
  spans: readonly TimeSpan[],
  at: number,
): readonly TimeSpan[] {
  return listStarts(spans, { minutes: requests[at]!.minutes, stepMinutes });
}

/** When the two of a request are free, also of other consults; kept until a consult is placed or moved. */
function openSpans({ shared, open, ...board }: Board, at: number): readonly TimeSpan[] {
  const known = open.get(at) ?? subtractSpans(shared[at]!, takenBeside(board, at));
  open.set(at, known);
  return known;
}

function takenBeside(
  { rivals, placed }: Pick<Board, 'rivals' | 'placed'>,
  at: number,
  except?: number,
): TimeSpan[] {
  return rivals[at]!.flatMap((rival) => (rival === except ? [] : (placed.get(rival) ?? [])));
}

function place({ placed, open }: Board, at: number, time: TimeSpan): void {
  placed.set(at, time);
  open.clear();
}

function placeFree(board: Board, at: number): boolean {
  const time = listTimes(board, openSpans(board, at), at)[0];
  if (time !== undefined) place(board, at, time);
  return time !== undefined;
}

function placeByMoving(board: Board, at: number): boolean {
  for (const other of board.rivals[at]!) {
    const had = board.placed.get(other);
    if (had === undefined) continue;
    for (const time of listTimes(board, openWithout(board, at, { other, had }), at)) {
      const elsewhere = subtractSpans(openSpans(board, other), [time]);
      const move = listTimes(board, elsewhere, other)[0];
      if (move === undefined) continue;
      place(board, at, time);
      place(board, other, move);
      board.moved.add(other);
      return true;
    }
  }
  return false;
}

/** What would be open to a request if another's consult were not where it is. */
function openWithout(
  board: Board,
  at: number,
  { other, had }: { readonly other: number; readonly had: TimeSpan },
): readonly TimeSpan[] {
  const freed = subtractSpans(
    intersectSpans(board.shared[at]!, [had]),
    takenBeside(board, at, other),
  );
  return freed.length === 0 ? [] : mergeSpans([...openSpans(board, at), ...freed]);
}

function report(
  { shared, placed, moved, stepMinutes }: Board,
  findOther: (request: ConsultRequest) => OtherAdult | undefined,
  { request, at }: { readonly request: ConsultRequest; readonly at: number },
): Consult {
  const { learner, adult, minutes } = request;
  const values = { learner, adult, minutes };
  const value = placed.get(at) ?? null;
  if (value !== null) {
    const code = moved.has(at) ? 'moved-for-another' : 'first-common-time';
    return { request, value, because: { code, values } };
  }
  const everFree = listStarts(shared[at]!, { minutes, stepMinutes }).length > 0;
  const nearest = findOther(request);
  return {
    request,
    value,
    because: { code: everFree ? 'all-taken' : 'never-both-free', values },
    ...(nearest === undefined ? {} : { nearest }),
  };
}
