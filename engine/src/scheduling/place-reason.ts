import type { PassedOver } from './explain-places.ts';
import type { FlexBlock } from './flex-block.ts';
import { countSessions } from './measure-assignment.ts';
import { utilityOf } from './utility-of.ts';

export type PlaceReason =
  | 'pull-in-force'
  /** Of those with a place. */
  | 'first-choice'
  | 'serves-requirement'
  | 'catch-all'
  | 'better-ones-taken'
  | 'better-ones-closed'
  | 'better-one-free'
  | 'outside-options'
  /** Of those without. */
  | 'no-options'
  | 'none-runs'
  | 'on-other-days'
  | 'devices-out'
  | 'all-taken'
  | 'place-free'
  | 'worth-less-than-none';

/**
 * Why there is no place: nothing to choose from, nothing of it runs, all that runs is had on other days,
 * devices are out where seats are not, or all is taken; a place may also be free.
 */
export function whyNowhere(
  flat: readonly number[],
  passedOver: readonly PassedOver[],
): PlaceReason {
  if (flat.length === 0) return 'no-options';
  const codes = new Set(passedOver.map((option) => option.because.code));
  if (codes.has('free')) return 'place-free';
  if (codes.has('free-but-worth-less')) return 'worth-less-than-none';
  if (codes.has('full')) return 'all-taken';
  if (codes.has('no-device')) return 'devices-out';
  return codes.has('same-offering-twice') ? 'on-other-days' : 'none-runs';
}

type Place = {
  readonly learner: number;
  readonly day: number;
  readonly week: readonly (number | null)[];
  readonly value: number;
  readonly passedOver: readonly PassedOver[];
};

export function whyHere(block: FlexBlock, place: Place): PlaceReason {
  const { learner, day, week, value, passedOver } = place;
  const utility = utilityOf(block, { learner, day, offering: value });
  if (utility === undefined) return 'outside-options';
  if (passedOver.length === 0 && utility > 0) return 'first-choice';
  const category = block.offerings[value]?.category;
  const needed = block.requirements.find((r) => r.learner === learner && r.category === category);
  if (needed !== undefined && countSessions(block, week, needed.category) <= needed.min)
    return 'serves-requirement';
  if (utility <= 0) return 'catch-all';
  const codes = passedOver.map((option) => option.because.code);
  if (codes.includes('free')) return 'better-one-free';
  return codes.some((code) => code === 'full' || code === 'no-device')
    ? 'better-ones-taken'
    : 'better-ones-closed';
}
