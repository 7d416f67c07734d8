import { checkFlexBlock } from './check-flex-block.ts';
import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { type AssignmentMeasures, measureAssignment } from './measure-assignment.ts';
import type { OverruledPull } from './pulls-in-force.ts';
import { searchWeek } from './search-week.ts';
import { compileWeek, type WeekModel } from './week-model.ts';

export type WeekPlan = AssignmentMeasures & {
  readonly assignment: FlexAssignment;
  /** Proven: no assignment of this block has a higher objective. */
  readonly bound: number;
  /** (bound - objective) / |bound|, 0 when the plan is proven optimal. */
  readonly gap: number;
  readonly overruled: readonly OverruledPull[];
  /** True when `shouldStop` ended the search; the plan is then the best so far and still keeps every rule. */
  readonly stopped: boolean;
};

export type SolveOptions = {
  /** Asked after each day solved (hundredths of a second for 3,000 learners); true ends the search soon. */
  readonly shouldStop?: () => boolean;
  /** Gap at which to stop improving, default 2e-5. */
  readonly targetGap?: number;
};

/**
 * Places every learner for every day of a flex block, with a proven bound. Keeps all hard rules (options,
 * seats, rooms, devices, no repeats, pulls in force); maximises utility less the penalties for learner-days
 * without a place and for missing required sessions. A block of one day is solved to its optimum.
 * Throws ScheduleInputError for a block that is inconsistent. Method and sources: docs/engine/scheduling.md.
 */
export function solveFlexWeek(block: FlexBlock, options: SolveOptions = {}): WeekPlan {
  checkFlexBlock(block);
  const model = compileWeek(block);
  const { targetGap = 2e-5, ...limits } = options;
  const { chosen, bound, stopped } = searchWeek(model, { ...limits, targetGap });
  const assignment = readAssignment(model, chosen);
  const measures = measureAssignment(block, assignment);
  const gap = (bound - measures.objective) / Math.max(1, Math.abs(bound));
  return { assignment, ...measures, bound, gap, overruled: model.overruled, stopped };
}

function readAssignment(model: WeekModel, chosen: Int32Array): FlexAssignment {
  return Array.from({ length: model.learners }, (_, learner) =>
    Array.from({ length: model.days }, (_, day) => {
      const at = learner * model.days + day;
      if (model.pulled[at]! >= 0) return model.pulled[at]!;
      const arc = chosen[at]!;
      return arc < 0 ? null : model.arcOffering[arc]!;
    }),
  );
}
