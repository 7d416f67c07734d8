import type { KnownSkills } from './tables.ts';
import type { SkillKnown } from './rules.ts';

/** What is known of each skill now, in the shape in which a check-in keeps it. */
export function knownSkills(
  estimates: readonly (SkillKnown & { readonly skill_id: string })[],
): KnownSkills {
  return Object.fromEntries(
    estimates.map(({ skill_id, mastery, low, high, opportunities, correct }) => [
      skill_id,
      { mastery, low, high, opportunities, correct },
    ]),
  );
}
