import type { PricePoint } from './price-point.ts';
import { rentOf, type WeekSearch } from './week-search.ts';

/**
 * The Lagrangian dual at the prices as they are, every day open: no assignment is worth more. Fills
 * `spare`, where given, with the seats and devices left over when all learners take their best weeks
 * (negative: too few), laid out as prices are; it is a subgradient of the dual.
 */
export function dualValue(search: WeekSearch, spare?: PricePoint): number {
  const { model, week } = search;
  const { learners, days, offerings, arcOffering } = model;
  spare?.set(model.seats);
  spare?.set(model.devices, days * offerings);
  let value = model.constant;
  for (let l = 0; l < learners; l++) {
    value += week.best(l, -1, -1, 0);
    if (spare === undefined) continue;
    for (let day = 0; day < days; day++) {
      const arc = week.taken[day]!;
      if (arc < 0) continue;
      spare[day * offerings + arcOffering[arc]!]!--;
      if (model.needsDevice[arcOffering[arc]!]) spare[days * offerings + day]!--;
    }
  }
  for (let day = 0; day < days; day++) value += rentOf(search, day);
  return value;
}
