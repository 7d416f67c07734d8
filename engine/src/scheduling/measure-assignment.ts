import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { utilityOf } from './utility-of.ts';

export type AssignmentMeasures = {
  /** utility - unplacedPenalty * unplaced - requirementPenalty * requirementShortfall */
  readonly objective: number;
  readonly utility: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly requirementShortfall: number;
};

/** What an assignment is worth. A pull to an offering outside the learner's options has utility 0. */
export function measureAssignment(
  block: FlexBlock,
  assignment: FlexAssignment,
): AssignmentMeasures {
  let utility = 0;
  let unplaced = 0;
  assignment.forEach((week, learner) =>
    week.forEach((offering, day) => {
      if (offering === null) unplaced++;
      else utility += utilityOf(block, { learner, day, offering }) ?? 0;
    }),
  );
  let requirementShortfall = 0;
  for (const { learner, category, min } of block.requirements)
    requirementShortfall += Math.max(
      0,
      min - countSessions(block, assignment[learner] ?? [], category),
    );
  const objective =
    utility - block.unplacedPenalty * unplaced - block.requirementPenalty * requirementShortfall;
  return {
    objective,
    utility,
    placed: block.learners * block.days - unplaced,
    unplaced,
    requirementShortfall,
  };
}

/** Sessions of a category in a learner's week. */
export function countSessions(
  block: FlexBlock,
  week: readonly (number | null)[],
  category: number,
): number {
  return week.filter((o) => o !== null && block.offerings[o]?.category === category).length;
}
