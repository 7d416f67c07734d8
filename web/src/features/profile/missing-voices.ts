import type { Voice } from '@everyplan/contract';

const expected = ['learner', 'family', 'teacher'] as const satisfies readonly Voice[];

/** The voices of which a profile has nothing yet. */
export function missingVoices(
  entries: readonly { readonly voice: Voice }[],
): readonly (typeof expected)[number][] {
  return expected.filter((voice) => !entries.some((entry) => entry.voice === voice));
}
