import { listStarts } from './list-starts.ts';
import type { ConsultQuestion, ConsultRequest } from './place-consults.ts';
import { intersectSpans, subtractSpans, type TimeSpan } from './time-span.ts';
import { freeSpans, type Timetable } from './timetable.ts';

export type OtherAdult = { readonly adult: number; readonly time: TimeSpan };

/** Answers, for a request without a time, which other adult could soonest once all `placed` consults are held. */
export function otherAdults(
  { learners, adults, requests, stepMinutes = 5 }: ConsultQuestion,
  placed: ReadonlyMap<number, TimeSpan>,
): (request: ConsultRequest) => OtherAdult | undefined {
  const held = [...placed].map(([at, time]) => ({ ...requests[at]!, time }));
  const ofLearner = Map.groupBy(held, ({ learner }) => learner);
  const ofAdult = Map.groupBy(held, ({ adult }) => adult);
  const free = adults.map((timetable, adult) => freeBeside(timetable, ofAdult.get(adult)));
  return ({ learner, adult, minutes }) => {
    const child = freeBeside(learners[learner]!, ofLearner.get(learner));
    let soonest: OtherAdult | undefined;
    for (const [other, spans] of free.entries()) {
      if (other === adult) continue;
      const time = listStarts(intersectSpans(child, spans), { minutes, stepMinutes })[0];
      if (time !== undefined && (soonest === undefined || isBefore(time, soonest.time)))
        soonest = { adult: other, time };
    }
    return soonest;
  };
}

function freeBeside(
  timetable: Timetable,
  held: readonly { readonly time: TimeSpan }[] = [],
): readonly TimeSpan[] {
  return subtractSpans(
    freeSpans(timetable),
    held.map(({ time }) => time),
  );
}

function isBefore(a: TimeSpan, b: TimeSpan): boolean {
  return a.day < b.day || (a.day === b.day && a.start < b.start);
}
