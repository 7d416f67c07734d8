import { BARRED } from './day-flow.ts';
import type { LearnerWeek } from './learner-week.ts';
import type { WeekModel } from './week-model.ts';

/** An option whose offering the rest of the week already has: the rest is planned again without it. */
const REPEATED = BARRED - 1;

/**
 * Fills `gain` for the arcs of `day`: what the learner's best week is worth with that option, less what
 * it is worth with the day left empty. Returns the sum of the latter over all learners.
 */
export function fillDayGains(
  model: WeekModel,
  at: { readonly day: number; readonly week: LearnerWeek; readonly gain: Int32Array },
): number {
  const { learners, days, arcStart, arcNeed, needStart } = model;
  const { day, week, gain } = at;
  let base = 0;
  for (let l = 0; l < learners; l++) {
    const first = arcStart[l * days + day]!;
    const end = arcStart[l * days + day + 1]!;
    const empty = week.best(l, day, -1, 0);
    base += empty;
    const needs = needStart[l + 1]! - needStart[l]!;
    for (let served = 0; served <= needs; served++) {
      if (served > 0 && !serves(arcNeed, { first, end, served })) continue;
      const rest = served === 0 ? empty : week.best(l, day, -1, served);
      const bonus = served === 0 ? 0 : model.requirementPenalty;
      addRest(model, { day, week, gain, first, end, served, added: rest + bonus - empty });
      for (let k = first; k < end; k++) {
        if (gain[k] !== REPEATED) continue;
        const without = week.best(l, day, model.arcOffering[k]!, served);
        gain[k] = without === BARRED ? BARRED : model.arcGain[k]! + without + bonus - empty;
      }
    }
  }
  return base;
}

function serves(
  arcNeed: Uint16Array,
  { first, end, served }: { first: number; end: number; served: number },
): boolean {
  for (let k = first; k < end; k++) if (arcNeed[k] === served) return true;
  return false;
}

type Share = {
  readonly day: number;
  readonly week: LearnerWeek;
  readonly gain: Int32Array;
  readonly first: number;
  readonly end: number;
  readonly served: number;
  readonly added: number;
};

/** Options that serve requirement `served`: gain plus `added`, or REPEATED. */
function addRest(model: WeekModel, share: Share): void {
  const { arcOffering, arcGain, arcNeed } = model;
  const { gain, served, added } = share;
  for (let k = share.first; k < share.end; k++) {
    if (arcNeed[k] !== served) continue;
    gain[k] = restHas(model, share, arcOffering[k]!) ? REPEATED : arcGain[k]! + added;
  }
}

function restHas(model: WeekModel, { day, week }: Share, offering: number): boolean {
  for (let d = 0; d < model.days; d++) {
    const arc = d === day ? -1 : week.taken[d]!;
    if (arc >= 0 && model.arcOffering[arc] === offering) return true;
  }
  return false;
}
