import { createDayFlow, type DayFlow } from './day-flow.ts';
import { fillDayGains } from './day-gains.ts';
import { createLearnerWeek, type LearnerWeek, type WeekState } from './learner-week.ts';
import { dayValue, solveDay } from './solve-day.ts';
import type { WeekModel } from './week-model.ts';

/** A week under way: its prices, its decisions, and the working memory of a day. */
export type WeekSearch = {
  readonly model: WeekModel;
  readonly state: WeekState;
  readonly devicePrice: Int32Array;
  readonly flow: DayFlow;
  readonly week: LearnerWeek;
};

export function createWeekSearch(model: WeekModel): WeekSearch {
  const state = {
    price: new Int32Array(model.days * model.offerings),
    held: new Uint8Array(model.days),
    chosen: new Int32Array(model.learners * model.days).fill(-1),
  };
  return {
    model,
    state,
    devicePrice: new Int32Array(model.days),
    flow: createDayFlow(model),
    week: createLearnerWeek(model, state),
  };
}

/**
 * Solves one day exactly, the other days at their prices (or as held). Returns the value of the
 * Lagrangian dual after it: with no day held an upper bound for every assignment, since the day's new
 * prices minimise the dual in these coordinates.
 */
export function improveDay(search: WeekSearch, day: number): number {
  const { model, state, flow } = search;
  const base = fillDayGains(model, { day, week: search.week, gain: flow.gain });
  const from = day * model.offerings;
  const to = from + model.offerings;
  flow.day = day;
  flow.seats = model.seats.subarray(from, to);
  flow.devices = model.devices[day]!;
  const prices = { offering: state.price.subarray(from, to), device: search.devicePrice[day]! };
  solveDay(flow, prices);
  search.devicePrice[day] = prices.device;
  for (let l = 0; l < model.learners; l++) state.chosen[l * model.days + day] = flow.chosen[l]!;
  let bound = model.constant + base + dayValue(flow);
  for (let other = 0; other < model.days; other++)
    if (other !== day) bound += rentOf(search, other);
  return bound;
}

/** What all seats and devices of a day cost at its prices. */
export function rentOf({ model, state, devicePrice }: WeekSearch, day: number): number {
  const device = devicePrice[day]!;
  let rent = device * model.devices[day]!;
  for (let o = 0; o < model.offerings; o++) {
    const cell = day * model.offerings + o;
    rent += (state.price[cell]! - (model.needsDevice[o] ? device : 0)) * model.seats[cell]!;
  }
  return rent;
}

/** Objective of what is chosen now, with the pulled learners. */
export function objectiveOf({ model, state }: WeekSearch): number {
  const { learners, days, arcGain, arcNeed, needStart, need } = model;
  let objective = model.constant;
  const left = need.slice();
  for (let l = 0; l < learners; l++)
    for (let day = 0; day < days; day++) {
      const arc = state.chosen[l * days + day]!;
      if (arc < 0) continue;
      objective += arcGain[arc]!;
      const requirement = arcNeed[arc]! - 1 + needStart[l]!;
      if (arcNeed[arc] === 0 || left[requirement]! <= 0) continue;
      left[requirement]!--;
      objective += model.requirementPenalty;
    }
  return objective;
}
