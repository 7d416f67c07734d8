import type { ShelfState, WindowInForce } from './list-shelf-states.ts';

/** How far back reading counts for what is offered. */
export const pastDays = 400;
/** A text that was begun stays begun for so long. */
export const begunDays = 30;
/** What was put back is not offered for so long. */
export const putBackDays = 60;
/** What was given out on paper is not given out again for so long. */
export const givenDays = 60;
/** Grades between the hardest and the easiest just-right text; engine/reading says why. */
export const bandGrades = 4;

/** Whole days from one moment to a later one. */
export function daysBetween(earlier: Date, later: Date): number {
  return Math.max(0, Math.floor((later.getTime() - earlier.getTime()) / 86_400_000));
}

/** A number that belongs to a learner, so that learners who are alike get different texts. */
export function seedOf(learnerId: string): number {
  return Number.parseInt(learnerId.slice(-8), 16);
}

/** A learner's own window counts before the class's. */
export function windowOf({ windows }: Pick<ShelfState, 'windows'>): WindowInForce | undefined {
  return windows.find(({ learnerId }) => learnerId !== null) ?? windows[0];
}

/** The languages that a shelf may offer: what the window says, else English and the learner's own. */
export function languagesOf(
  state: Pick<ShelfState, 'language' | 'windows'>,
): readonly ('en' | 'es')[] {
  const given = windowOf(state)?.languages ?? [];
  if (given.length > 0) return given;
  return state.language.startsWith('es') ? ['en', 'es'] : ['en'];
}
