import type { AdaptivePlan } from '@everyplan/engine/testing';
import { thetasOf } from '../bank/scale.ts';

/** The most questions of a check: about ten minutes (a word 12 s, a sentence 18 s, a passage 45 s). */
export const longest = 24;
/** Four of each area, before anything may end it. */
export const shortest = 12;
/**
 * Sure enough to choose texts by, in grades: two of three readers within .85. Simulated, it takes 19 questions on average; .75 would take
 * nearly all 24 for hardly anything more (docs/guides/reading-check.md).
 */
const sureError = 0.85;

/**
 * The plan of every check: the three areas in equal shares, each question at random among the five that tell most (so that neighbours see
 * different ones and none wears out), until the error is small enough.
 */
export const plan: AdaptivePlan = {
  kind: 'adaptive',
  exposure: { kind: 'randomesque', size: 5 },
  blueprint: { vocabulary: 1, sentence: 1, passage: 1 },
  stop: {
    minimumLength: shortest,
    maximumLength: longest,
    standardError: thetasOf(sureError),
  },
};
