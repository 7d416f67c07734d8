import type { InTwoLanguages } from '../frameworks/framework.ts';

export type StepKind =
  | 'practice'
  | 'lesson'
  | 'game'
  | 'project'
  | 'conference'
  | 'reading'
  | 'partner';

/** Something to do in a week: short, concrete, most often without a device. */
export type Resource = {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: InTwoLanguages;
  /** One sentence. */
  readonly description: InTwoLanguages;
  /** 5 to 30. */
  readonly minutes: number;
  readonly needsDevice: boolean;
  /** Codes of the standards that it serves. */
  readonly standards: readonly string[];
};

/** A resource for any standard; `{s}` in the title is the standard's own. */
export type StepTemplate = Omit<Resource, 'id' | 'standards'>;
