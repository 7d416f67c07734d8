import type { Issue } from '../issue.ts';

export type SkillMap = {
  /** One entry per skill and code; a skill may have several codes. */
  readonly entries: readonly SkillMapEntry[];
  readonly issues: readonly Issue[];
};

export type SkillMapEntry = {
  readonly row: number;
  readonly skill: string;
  readonly standardCode: string;
};
