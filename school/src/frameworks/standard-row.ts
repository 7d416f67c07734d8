import type { InTwoLanguages } from './framework.ts';

/** A standard as it is written down by hand; `build-framework.ts` makes the framework's item of it. */
export type StandardRow = {
  /** The Common Core code without its prefix: '4.NF.A.1', 'RL.4.2'. */
  readonly aligned: string;
  readonly title: InTwoLanguages;
  /** One plain sentence. */
  readonly statement: string;
  readonly iCan: InTwoLanguages;
  /** What a learner needs first: `aligned` of other rows of the same subject. */
  readonly after: readonly string[];
};
