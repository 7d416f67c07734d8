/** A stream of whole numbers from 0 to 2^32 - 1; the same seed gives the same stream (xorshift32, Marsaglia 2003). */
export type RandomStream = () => number;

export function seededRandom(seed: number): RandomStream {
  let state = Math.imul((seed | 0) ^ 0x9e3779b9, 2654435761) | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let skip = 0; skip < 16; skip++) next();
  return next;
}

/** A shuffled copy (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], random: RandomStream): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    const kept = out[i]!;
    out[i] = out[j]!;
    out[j] = kept;
  }
  return out;
}
