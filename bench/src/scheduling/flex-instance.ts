import type { FlexBlock } from '@everyplan/engine/scheduling';

/** The file format `flex-instance/1`; options are flat pairs [offering, utility, …]. */
export type FlexInstance = {
  readonly format: 'flex-instance/1';
  readonly students: number;
  readonly days: number;
  readonly categories: readonly string[];
  readonly offerings: readonly InstanceOffering[];
  readonly devicePool: readonly number[];
  readonly unplacedPenalty: number;
  readonly requirementPenalty: number;
  readonly options: readonly (readonly (readonly number[])[])[];
  readonly requirements: readonly { student: number; category: number; min: number }[];
  readonly pulls: readonly InstancePull[];
};

export type InstanceOffering = {
  readonly id: number;
  readonly category: number;
  readonly device: 0 | 1;
  readonly capacity: number;
  readonly days: readonly number[];
};

export type InstancePull = {
  readonly student: number;
  readonly day: number;
  readonly offering: number;
  readonly priority: number;
};

/** The smaller the number, the stronger the pull; three strengths come up in these files. */
const RANKS = ['administrator', 'priority', 'one-off', 'required'] as const;

export function readFlexBlock(instance: FlexInstance): FlexBlock {
  return {
    learners: instance.students,
    days: instance.days,
    offerings: instance.offerings.map(({ category, device, capacity, days }) => ({
      category,
      capacity,
      days,
      needsDevice: device === 1,
    })),
    devicePool: instance.devicePool,
    options: instance.options,
    requirements: instance.requirements.map(({ student, category, min }) => ({
      learner: student,
      category,
      min,
    })),
    pulls: instance.pulls.map(({ student, day, offering, priority }) => ({
      learner: student,
      day,
      offering,
      rank: RANKS[Math.min(priority, RANKS.length - 1)]!,
    })),
    unplacedPenalty: instance.unplacedPenalty,
    requirementPenalty: instance.requirementPenalty,
  };
}
