import type { WeekModel } from './week-model.ts';

/**
 * Gives each learner-day without a place the best option that is free, if it is worth more than none. A
 * search that ends early, or decides days apart, can leave one: it would then be no truth to say of the
 * learner that all places were taken. Writes to `chosen` (an arc or -1 by `learner * days + day`).
 */
export function fillFreeSeats(model: WeekModel, chosen: Int32Array): void {
  const { learners, days, offerings, arcOffering, needsDevice } = model;
  const seats = model.seats.slice();
  const devices = model.devices.slice();
  const take = (day: number, arc: number): void => {
    const offering = arcOffering[arc]!;
    seats[day * offerings + offering]!--;
    if (needsDevice[offering]) devices[day]!--;
  };
  chosen.forEach((arc, place) => {
    if (arc >= 0) take(place % days, arc);
  });
  for (let l = 0; l < learners; l++)
    for (let day = 0; day < days; day++) {
      if (chosen[l * days + day]! >= 0) continue;
      const arc = bestFree(model, { learner: l, day, chosen, seats, devices });
      if (arc < 0) continue;
      chosen[l * days + day] = arc;
      take(day, arc);
    }
}

type Vacancy = {
  readonly learner: number;
  readonly day: number;
  readonly chosen: Int32Array;
  readonly seats: Int32Array;
  readonly devices: Int32Array;
};

function bestFree(model: WeekModel, { learner, day, chosen, seats, devices }: Vacancy): number {
  const { days, offerings, arcStart, arcOffering, arcGain, arcNeed, needsDevice } = model;
  const week = chosen.subarray(learner * days, learner * days + days);
  const others = [...week].filter((arc) => arc >= 0);
  let best = -1;
  let most = 0;
  for (let k = arcStart[learner * days + day]!; k < arcStart[learner * days + day + 1]!; k++) {
    const offering = arcOffering[k]!;
    if (seats[day * offerings + offering]! <= 0) continue;
    if (needsDevice[offering] && devices[day]! <= 0) continue;
    if (others.some((arc) => arcOffering[arc] === offering)) continue;
    const gain =
      arcGain[k]! +
      (isMissed(model, { learner, others, need: arcNeed[k]! }) ? model.requirementPenalty : 0);
    if (gain <= most) continue;
    best = k;
    most = gain;
  }
  return best;
}

function isMissed(
  { arcNeed, needStart, need }: WeekModel,
  at: { readonly learner: number; readonly others: readonly number[]; readonly need: number },
): boolean {
  if (at.need === 0) return false;
  const sessions = at.others.filter((arc) => arcNeed[arc] === at.need).length;
  return sessions < need[needStart[at.learner]! + at.need - 1]!;
}
