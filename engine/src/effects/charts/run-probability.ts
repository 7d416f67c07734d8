/** How many useful points lie above and below the median. */
export type Sides = { readonly above: number; readonly below: number };

/** The probability, 0..1, of at most `runs` runs when the order is random (Wald and Wolfowitz 1940). */
export function fewRunsProbability(runs: number, sides: Sides): number {
  let sum = 0;
  for (let r = 1; r <= runs; r++) sum += exactly(r, sides);
  return Math.min(1, sum);
}

/** The probability, 0..1, of at least `runs` runs when the order is random. */
export function manyRunsProbability(runs: number, sides: Sides): number {
  const most = 2 * Math.min(sides.above, sides.below) + Number(sides.above !== sides.below);
  let sum = 0;
  for (let r = Math.max(1, runs); r <= most; r++) sum += exactly(r, sides);
  return Math.min(1, sum);
}

function exactly(runs: number, { above, below }: Sides): number {
  if (above === 0 || below === 0) return runs === 1 ? 1 : 0;
  const [half, odd] = [Math.floor(runs / 2), runs % 2 === 1];
  if (runs < 2) return 0;
  const all = choose(above + below, above);
  if (!odd) return (2 * choose(above - 1, half - 1) * choose(below - 1, half - 1)) / all;
  const [one, other] = [
    choose(above - 1, half) * choose(below - 1, half - 1),
    choose(above - 1, half - 1) * choose(below - 1, half),
  ];
  return (one + other) / all;
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let count = 1;
  for (let i = 1; i <= k; i++) count = (count * (n - k + i)) / i;
  return count;
}
