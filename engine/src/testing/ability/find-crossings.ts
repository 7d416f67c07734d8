/** Where a continuous function crosses zero in [lower, upper], rising order; `falling` is true for + to -. */
export type Crossing = { readonly at: number; readonly falling: boolean };

/** Scans in steps of at most `step` and bisects each change of sign to the last bit. Two crossings within one step are missed. */
export function findCrossings(
  f: (x: number) => number,
  { lower, upper, step }: { readonly lower: number; readonly upper: number; readonly step: number },
): Crossing[] {
  const steps = Math.max(1, Math.ceil((upper - lower) / step));
  const found: Crossing[] = [];
  let [x, y] = [lower, f(lower)];
  for (let k = 1; k <= steps; k++) {
    const next = lower + ((upper - lower) * k) / steps;
    const value = f(next);
    if (y !== 0 && y > 0 !== value > 0)
      found.push({ at: bisect(f, { lower: x, upper: next, rising: y < 0 }), falling: y > 0 });
    [x, y] = [next, value];
  }
  return found;
}

function bisect(
  f: (x: number) => number,
  bracket: { lower: number; upper: number; rising: boolean },
): number {
  let { lower, upper } = bracket;
  for (let k = 0; k < 60; k++) {
    const middle = (lower + upper) / 2;
    if (middle === lower || middle === upper) break;
    if (f(middle) > 0 === bracket.rising) upper = middle;
    else lower = middle;
  }
  return (lower + upper) / 2;
}
