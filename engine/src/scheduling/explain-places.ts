import type { Because } from './because.ts';
import { findNearest, type Nearest } from './find-nearest.ts';
import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { countSessions } from './measure-assignment.ts';
import { countOccupancy, type Obstacle, obstacleTo, type Occupancy } from './occupancy.ts';
import { type PlaceReason, whyHere, whyNowhere } from './place-reason.ts';
import { pullsInForce } from './pulls-in-force.ts';
import { utilityOf } from './utility-of.ts';

export type PassedOver = {
  readonly offering: number;
  readonly utility: number;
  /**
   * `free`: there is a place and the week would be worth more with it (no plan made here leaves one);
   * `free-but-worth-less`: there is one, but it would cost a required session, or is worth less than none.
   */
  readonly because: Because<Obstacle | 'free' | 'free-but-worth-less'>;
};

export type PlaceExplained = {
  readonly value: number | null;
  readonly because: Because<PlaceReason>;
  /** Options the learner would have liked better, best first, each with what stood in the way. */
  readonly passedOver: readonly PassedOver[];
  /** For a learner without a place: where one is to be had. */
  readonly nearest?: Nearest;
};

export type PlaceQuestion = { readonly learner: number; readonly day: number };

/**
 * Why learners are where they are. Counts the seats once and returns the function that answers for one
 * learner and day, so that a list of hundreds is cheap.
 */
export function explainPlaces(
  block: FlexBlock,
  assignment: FlexAssignment,
): (question: PlaceQuestion) => PlaceExplained {
  const occupancy = countOccupancy(block, assignment);
  const pulled = new Map(
    pullsInForce(block).inForce.map((p) => [p.learner * block.days + p.day, p.offering]),
  );
  return ({ learner, day }) => {
    const week = assignment[learner] ?? [];
    const value = week[day] ?? null;
    const at = { learner, day, week };
    const passedOver = listPassedOver(block, occupancy, at);
    const isPulled = value !== null && pulled.get(learner * block.days + day) === value;
    const code = isPulled
      ? 'pull-in-force'
      : value === null
        ? whyNowhere(block.options[learner]?.[day] ?? [], passedOver)
        : whyHere(block, { ...at, value, passedOver });
    const because = {
      code,
      values: { learner, day, ...(value === null ? {} : { offering: value }) },
    };
    if (value !== null) return { value, because, passedOver };
    const nearest = findNearest(block, occupancy, at);
    return { value, because, passedOver, ...(nearest === undefined ? {} : { nearest }) };
  };
}

type LearnerDay = PlaceQuestion & { readonly week: readonly (number | null)[] };

function listPassedOver(block: FlexBlock, occupancy: Occupancy, at: LearnerDay): PassedOver[] {
  const { learner, day, week } = at;
  const held = week[day] ?? null;
  const have =
    held === null ? -Infinity : (utilityOf(block, { learner, day, offering: held }) ?? 0);
  const worth = held === null ? -block.unplacedPenalty : have + bonusOf(block, at, held);
  const flat = block.options[learner]?.[day] ?? [];
  const found: PassedOver[] = [];
  for (let k = 0; k + 1 < flat.length; k += 2) {
    const offering = flat[k]!;
    const utility = flat[k + 1]!;
    if (offering === held || utility <= have) continue;
    const isBetter = utility + bonusOf(block, at, offering) > worth;
    const code =
      obstacleTo(block, occupancy, { week, day, offering }) ??
      (isBetter ? 'free' : 'free-but-worth-less');
    found.push({ offering, utility, because: { code, values: { learner, day, offering } } });
  }
  return found.sort((a, b) => b.utility - a.utility || a.offering - b.offering);
}

/** What a session that is required and missing on the other days saves. */
function bonusOf(block: FlexBlock, { learner, day, week }: LearnerDay, offering: number): number {
  const category = block.offerings[offering]?.category;
  const needed = block.requirements.find((r) => r.learner === learner && r.category === category);
  if (needed === undefined) return 0;
  const others = week.map((o, at) => (at === day ? null : o));
  return countSessions(block, others, needed.category) < needed.min ? block.requirementPenalty : 0;
}
