import type { Because } from '@everyplan/contract';
import type { DraftOption, OwnStepName, StepKind } from '@everyplan/engine/planning';

/** One of the ways of a choice, as a step keeps it; its title is made for whoever reads it. */
export interface StoredOption {
  readonly resourceId: string | null;
  readonly own: OwnStepName | null;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly needsDevice: boolean;
  readonly because: readonly Because[];
}

export function toStoredOption(option: DraftOption): StoredOption {
  return {
    resourceId: option.resourceId ?? null,
    own: option.own ?? null,
    kind: option.kind,
    minutes: option.minutes,
    needsDevice: option.needsDevice,
    because: option.because.map(({ code, values }) => ({ code, values: { ...values } })),
  };
}
