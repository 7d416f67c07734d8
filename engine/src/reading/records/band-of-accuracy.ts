import type { ReadingBand } from '../../readability/match-reader.ts';

/**
 * The band of an accuracy (0 to 1): independent from 95 %, instructional from 90 %, frustration below (Betts 1946; Clay 2000). The accuracy
 * is not rounded first: 94.9 % is instructional.
 */
export function bandOfAccuracy(accuracy: number): ReadingBand {
  if (accuracy >= 0.95) return 'independent';
  return accuracy >= 0.9 ? 'instructional' : 'frustration';
}
