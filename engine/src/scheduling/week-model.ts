import type { FlexBlock } from './flex-block.ts';
import { type OverruledPull, pullsInForce } from './pulls-in-force.ts';
import { seatsOf } from './seats-of.ts';
import { utilityOf } from './utility-of.ts';

/**
 * A block with its pulls taken out, as arrays. An arc is one option of one learner on one day; the arcs
 * of learner l on day d are `arcStart[l * days + d]` up to `arcStart[l * days + d + 1]`.
 */
export type WeekModel = {
  readonly learners: number;
  readonly days: number;
  readonly offerings: number;
  readonly arcStart: Int32Array;
  readonly arcOffering: Int32Array;
  /** Utility plus the penalty that a place saves. */
  readonly arcGain: Int32Array;
  /** 0, or 1 + the position among the learner's requirements that this option serves. */
  readonly arcNeed: Uint16Array;
  /** Requirements of learner l: `need[needStart[l]]` to `need[needStart[l + 1]]`, sessions still missing. */
  readonly needStart: Int32Array;
  readonly need: Int32Array;
  readonly requirementPenalty: number;
  /** Seats and devices that pulls leave: `seats[day * offerings + offering]`. */
  readonly seats: Int32Array;
  readonly devices: Int32Array;
  readonly needsDevice: Uint8Array;
  /** `pulled[l * days + d]`: the offering of a pull in force, or -1. */
  readonly pulled: Int32Array;
  /** Objective when nobody but the pulled learners is placed. */
  readonly constant: number;
  readonly overruled: readonly OverruledPull[];
};

export function compileWeek(block: FlexBlock): WeekModel {
  const { learners, days, offerings } = block;
  const { inForce, overruled } = pullsInForce(block);
  const seats = new Int32Array(days * offerings.length);
  offerings.forEach((offering, o) => {
    for (const day of offering.days) seats[day * offerings.length + o] = seatsOf(block, o, day);
  });
  const devices = Int32Array.from(block.devicePool, (count) => Math.min(count, learners));
  const needs = needsByLearner(block);
  const pulled = new Int32Array(learners * days).fill(-1);
  let constant = -block.unplacedPenalty * learners * days;
  for (const { min } of block.requirements) constant -= block.requirementPenalty * min;
  for (const pull of inForce) {
    const { learner, day, offering } = pull;
    pulled[learner * days + day] = offering;
    seats[day * offerings.length + offering]!--;
    if (offerings[offering]!.needsDevice) devices[day]!--;
    constant += (utilityOf(block, pull) ?? 0) + block.unplacedPenalty;
    for (const need of needs[learner] ?? [])
      if (need.category === offerings[offering]!.category && need.missing > 0) {
        need.missing--;
        constant += block.requirementPenalty;
      }
  }
  return {
    learners,
    days,
    offerings: offerings.length,
    ...listArcs(block, { needs, pulled, seats }),
    ...flattenNeeds(needs, learners),
    requirementPenalty: block.requirementPenalty,
    seats,
    devices,
    needsDevice: Uint8Array.from(offerings, (o) => (o.needsDevice ? 1 : 0)),
    pulled,
    constant,
    overruled,
  };
}

type Need = { readonly category: number; missing: number };

function needsByLearner(block: FlexBlock): (Need[] | undefined)[] {
  const needs: (Need[] | undefined)[] = Array.from({ length: block.learners });
  for (const { learner, category, min } of block.requirements)
    (needs[learner] ??= []).push({ category, missing: Math.min(min, block.days) });
  return needs;
}

function flattenNeeds(needs: readonly (readonly Need[] | undefined)[], learners: number) {
  const needStart = new Int32Array(learners + 1);
  const need: number[] = [];
  for (let l = 0; l < learners; l++) {
    for (const { missing } of needs[l] ?? []) need.push(missing);
    needStart[l + 1] = need.length;
  }
  return { needStart, need: Int32Array.from(need) };
}

function listArcs(
  block: FlexBlock,
  at: { needs: readonly (readonly Need[] | undefined)[]; pulled: Int32Array; seats: Int32Array },
) {
  const { learners, days, offerings, options } = block;
  let most = 0;
  for (const week of options) for (const flat of week) most += flat.length >> 1;
  const arcStart = new Int32Array(learners * days + 1);
  const arcOffering = new Int32Array(most);
  const arcGain = new Int32Array(most);
  const arcNeed = new Uint16Array(most);
  let arc = 0;
  for (let l = 0; l < learners; l++) {
    const taken = at.pulled.subarray(l * days, l * days + days);
    const isPulled = taken.some((offering) => offering >= 0);
    const needs = at.needs[l];
    for (let day = 0; day < days; day++) {
      const flat = taken[day]! < 0 ? options[l]![day]! : [];
      for (let k = 0; k < flat.length; k += 2) {
        const offering = flat[k]!;
        if (at.seats[day * offerings.length + offering]! <= 0) continue;
        if (isPulled && taken.includes(offering)) continue;
        arcOffering[arc] = offering;
        arcGain[arc] = flat[k + 1]! + block.unplacedPenalty;
        if (needs !== undefined) {
          const { category } = offerings[offering]!;
          arcNeed[arc] = 1 + needs.findIndex((n) => n.category === category && n.missing > 0);
        }
        arc++;
      }
      arcStart[l * days + day + 1] = arc;
    }
  }
  return {
    arcStart,
    arcOffering: arcOffering.subarray(0, arc),
    arcGain: arcGain.subarray(0, arc),
    arcNeed: arcNeed.subarray(0, arc),
  };
}
