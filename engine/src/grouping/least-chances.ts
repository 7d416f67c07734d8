const STEPS = 4096;

/** Logarithms of the smallest of some chances, one for each of evenly spread draws (`draw & mask`). */
export type LeastChances = { readonly logs: Float64Array; readonly mask: number };

const known: LeastChances[] = [];

/** The smallest of `draws` chances between 0 and 1, drawn at once: 1 - (1 - chance)^(1 / draws). */
export function leastChances(draws: number): LeastChances {
  return (known[draws] ??= { logs: tabulate(draws), mask: STEPS - 1 });
}

function tabulate(draws: number): Float64Array {
  return Float64Array.from({ length: STEPS }, (_, k) => {
    const chance = (k + 0.5) / STEPS;
    return Math.log(-Math.expm1(Math.log1p(-chance) / Math.max(1, draws)));
  });
}
