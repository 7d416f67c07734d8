import type { Because } from './because.ts';
import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { countSessions } from './measure-assignment.ts';
import { findNearest, type Nearest } from './find-nearest.ts';
import { countOccupancy, type Obstacle, obstacleTo, type Occupancy } from './occupancy.ts';
import { pullsInForce } from './pulls-in-force.ts';
import { utilityOf } from './utility-of.ts';

export type PlaceReason =
  | 'pull-in-force'
  | 'first-choice'
  | 'serves-requirement'
  | 'catch-all'
  | 'better-ones-taken'
  | 'no-options'
  | 'all-taken'
  | 'devices-out'
  | 'left-for-others';

export type PassedOver = {
  readonly offering: number;
  readonly utility: number;
  /** 'outbid': a place is free now, but the whole week is better with this learner elsewhere. */
  readonly because: Because<Obstacle | 'outbid'>;
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
  const { inForce } = pullsInForce(block);
  const pulled = new Set(inForce.map(({ learner, day }) => learner * block.days + day));
  return ({ learner, day }) => {
    const week = assignment[learner] ?? [];
    const value = week[day] ?? null;
    const passedOver = listPassedOver(block, occupancy, { learner, day, week });
    const isPulled = pulled.has(learner * block.days + day);
    const code = isPulled
      ? 'pull-in-force'
      : value === null
        ? whyNowhere(block.options[learner]?.[day] ?? [], passedOver)
        : whyHere(block, { learner, day, week, value, best: passedOver.length === 0 });
    const because = {
      code,
      values: { learner, day, ...(value === null ? {} : { offering: value }) },
    };
    if (value !== null) return { value, because, passedOver };
    const nearest = findNearest(block, occupancy, { learner, day, week });
    return { value, because, passedOver, ...(nearest === undefined ? {} : { nearest }) };
  };
}

type LearnerDay = PlaceQuestion & { readonly week: readonly (number | null)[] };

function listPassedOver(block: FlexBlock, occupancy: Occupancy, at: LearnerDay): PassedOver[] {
  const { learner, day, week } = at;
  const held = week[day] ?? null;
  const have =
    held === null ? -Infinity : (utilityOf(block, { learner, day, offering: held }) ?? 0);
  const flat = block.options[learner]?.[day] ?? [];
  const found: PassedOver[] = [];
  for (let k = 0; k + 1 < flat.length; k += 2) {
    const offering = flat[k]!;
    const utility = flat[k + 1]!;
    if (offering === held || utility <= have) continue;
    const code = obstacleTo(block, occupancy, { week, day, offering }) ?? 'outbid';
    found.push({ offering, utility, because: { code, values: { learner, day, offering } } });
  }
  return found.sort((a, b) => b.utility - a.utility || a.offering - b.offering);
}

function whyNowhere(flat: readonly number[], passedOver: readonly PassedOver[]): PlaceReason {
  if (flat.length === 0) return 'no-options';
  const codes = passedOver.map((option) => option.because.code);
  if (codes.includes('outbid')) return 'left-for-others';
  if (codes.includes('no-device') && codes.every((code) => code !== 'full')) return 'devices-out';
  return 'all-taken';
}

function whyHere(
  block: FlexBlock,
  at: LearnerDay & { readonly value: number; readonly best: boolean },
): PlaceReason {
  const { learner, day, week, value, best } = at;
  if (best) return 'first-choice';
  const category = block.offerings[value]?.category;
  const needed = block.requirements.find((r) => r.learner === learner && r.category === category);
  if (needed !== undefined && countSessions(block, week, needed.category) <= needed.min)
    return 'serves-requirement';
  return utilityOf(block, { learner, day, offering: value }) === 0
    ? 'catch-all'
    : 'better-ones-taken';
}
