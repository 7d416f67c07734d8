import type { Because } from '@everyplan/contract';

/** How a class stands with one standard. */
export interface Standing {
  /** Surely at a level from which the standard is met. */
  readonly there: number;
  /** Surely below it. */
  readonly notYet: number;
  /** Too little evidence to say. */
  readonly unsure: number;
  readonly unseen: number;
}

export type Advice = 'reteach' | 'small-group' | 'look-first' | 'fine';

/** Of fewer learners a share says nothing about the class. */
const fewest = 5;
/** From here on it is the teaching that missed, not a few learners: our own choice, as a third of a class is no small group. */
const reteachFrom = 1 / 3;

/** What the counts ask a teacher to do, with the reason in a sentence. No evidence is never taken for failure. */
export function advise(standing: Standing): {
  readonly advice: Advice;
  readonly because: Because[];
} {
  const { there, notYet, unsure, unseen } = standing;
  const seen = there + notYet;
  const of = seen + unsure + unseen;
  if (seen >= fewest && notYet / seen >= reteachFrom)
    return {
      advice: 'reteach',
      because: [{ code: 'class-reteach', values: { notYet, of: seen } }],
    };
  if (notYet > 0)
    return {
      advice: 'small-group',
      because: [{ code: 'class-small-group', values: { notYet, of: seen } }],
    };
  if (seen < of / 2)
    return { advice: 'look-first', because: [{ code: 'class-look-first', values: { seen, of } }] };
  return { advice: 'fine', because: [{ code: 'class-fine', values: { there, of: seen } }] };
}
