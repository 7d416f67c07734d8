import type { Because } from '@everyplan/contract';
import { addDays, daysBetween, schoolDay } from './days.ts';
import { usualCycleDays } from './whom-to-see.ts';

/** A review of the plan that is due so many days after the usual next talk draws the talk to its day. */
const reviewWithinDays = 7;

export interface Proposal {
  readonly day: string;
  readonly time: string | null;
  readonly minutes: number;
  readonly because: readonly Because[];
}

/** The next check-in: in two weeks, or on the day when the plan's review is due, where that is about then; on a school day, at the same time. */
export function proposeNext(given: {
  readonly today: string;
  readonly reviewDueOn: string | null;
  readonly time: string | null;
  readonly minutes: number;
}): Proposal {
  const { today, reviewDueOn, time, minutes } = given;
  const days = reviewDueOn === null ? 0 : daysBetween(today, reviewDueOn);
  if (reviewDueOn !== null && days > 0 && days <= usualCycleDays + reviewWithinDays) {
    return {
      day: schoolDay(reviewDueOn),
      time,
      minutes,
      because: [{ code: 'talk-at-review', values: {} }],
    };
  }
  return {
    day: schoolDay(addDays(today, usualCycleDays)),
    time,
    minutes,
    because: [{ code: 'talk-every', values: { weeks: usualCycleDays / 7 } }],
  };
}
