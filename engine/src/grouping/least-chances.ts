import { seededRandom, shuffle } from './seeded-random.ts';

/** A power of two; small enough to stay in the fastest cache. */
const STEPS = 1024;

const known: Float64Array[] = [];

/**
 * Logarithms of the smallest of `draws` chances between 0 and 1, drawn at once: 1 - (1 - chance)^(1 / draws), for evenly spread
 * chances. In a fixed random order, so that one draw gives a whole run of them: from `draw & (length - 1)` on.
 */
export function leastChances(draws: number): Float64Array {
  return (known[draws] ??= Float64Array.from(shuffle(spread(), seededRandom(draws)), (chance) =>
    Math.log(-Math.expm1(Math.log1p(-chance) / Math.max(1, draws))),
  ));
}

function spread(): readonly number[] {
  return Array.from({ length: STEPS }, (_, k) => (k + 0.5) / STEPS);
}
