import type { WeekModel } from './week-model.ts';

/**
 * Moves learners to free places that are worth more than what they have, be it nothing, until there is
 * none left. A search that ends early, or decides days apart, can leave such places, and then it would be
 * no truth to say that all were taken. Writes to `chosen` (an arc or -1 by `learner * days + day`).
 */
export function fillFreeSeats(model: WeekModel, chosen: Int32Array): void {
  const vacancies = {
    model,
    chosen,
    seats: model.seats.slice(),
    devices: model.devices.slice(),
  };
  chosen.forEach((arc, place) => count(vacancies, place % model.days, arc, -1));
  for (let moved = true; moved;) {
    moved = false;
    for (let place = 0; place < chosen.length; place++) {
      const arc = bestFree(vacancies, place);
      if (arc === chosen[place]) continue;
      count(vacancies, place % model.days, chosen[place]!, 1);
      count(vacancies, place % model.days, arc, -1);
      chosen[place] = arc;
      moved = true;
    }
  }
}

type Vacancies = {
  readonly model: WeekModel;
  readonly chosen: Int32Array;
  readonly seats: Int32Array;
  readonly devices: Int32Array;
};

function count({ model, seats, devices }: Vacancies, day: number, arc: number, by: 1 | -1): void {
  if (arc < 0) return;
  const offering = model.arcOffering[arc]!;
  seats[day * model.offerings + offering]! += by;
  if (model.needsDevice[offering]) devices[day]! += by;
}

/** The arc of a place that is worth most among what is free and what is held now. */
function bestFree({ model, chosen, seats, devices }: Vacancies, place: number): number {
  const { days, offerings, arcStart, arcOffering, needsDevice } = model;
  const day = place % days;
  const held = chosen[place]!;
  const spare = devices[day]! + (held >= 0 ? needsDevice[arcOffering[held]!]! : 0);
  let best = held;
  let most = held < 0 ? 0 : worthOf(model, { chosen, place, arc: held });
  for (let k = arcStart[place]!; k < arcStart[place + 1]!; k++) {
    const offering = arcOffering[k]!;
    if (seats[day * offerings + offering]! <= 0 || k === held) continue;
    if (needsDevice[offering] && spare <= 0) continue;
    const worth = worthOf(model, { chosen, place, arc: k });
    if (worth <= most) continue;
    best = k;
    most = worth;
  }
  return best;
}

type Choice = { readonly chosen: Int32Array; readonly place: number; readonly arc: number };

/** Gain and bonus beside the learner's other days, or -Infinity where one of them has the offering too. */
function worthOf(model: WeekModel, { chosen, place, arc }: Choice): number {
  const { days, arcOffering, arcGain, arcNeed, needStart, need } = model;
  const learner = Math.floor(place / days);
  let sessions = 0;
  for (let other = learner * days; other < (learner + 1) * days; other++) {
    const taken = other === place ? -1 : chosen[other]!;
    if (taken < 0) continue;
    if (arcOffering[taken] === arcOffering[arc]) return -Infinity;
    if (arcNeed[taken] === arcNeed[arc]) sessions++;
  }
  const wanted = arcNeed[arc] === 0 ? 0 : need[needStart[learner]! + arcNeed[arc]! - 1]!;
  return arcGain[arc]! + (sessions < wanted ? model.requirementPenalty : 0);
}
