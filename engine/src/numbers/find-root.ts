/** How far from the crossing the answer may lie; default: the last bits. */
export type RootOptions = { readonly tolerance?: number };

/** A stretch of the axis, low end first. */
export type Bracket = readonly [low: number, high: number];

/**
 * Where a continuous function crosses 0 between two ends, by Brent's method (Brent 1973, in the form of Forsythe, Malcolm and
 * Moler 1977, which R's `uniroot` follows too: with its tolerance this stops at the same point). RangeError unless the ends
 * have different signs.
 */
export function findRoot(
  f: (x: number) => number,
  [low, high]: Bracket,
  { tolerance = 0 }: RootOptions = {},
): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0)) throw new RangeError('The function has the same sign at both ends.');
  let [c, fc] = [a, fa];
  for (let turn = 0; turn < 1000; turn++) {
    const before = b - a;
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const near = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= near || fb === 0) return b;
    const step = chooseStep({ a, b, c, fa, fb, fc }, { before, half, near });
    [a, fa] = [b, fb];
    b += Math.abs(step) < near ? Math.sign(step) * near : step;
    fb = f(b);
    if (Math.sign(fb) === Math.sign(fc)) [c, fc] = [a, fa];
  }
  return b;
}

type Points = Readonly<Record<'a' | 'b' | 'c' | 'fa' | 'fb' | 'fc', number>>;
type Steps = Readonly<Record<'before' | 'half' | 'near', number>>;

// The interpolated step where it goes the right way and shrinks fast enough, else half the bracket.
function chooseStep(points: Points, { before, half, near }: Steps): number {
  if (Math.abs(before) < near || Math.abs(points.fa) <= Math.abs(points.fb)) return half;
  const guess = interpolate(points);
  const most = Math.min(1.5 * Math.abs(half) - near / 2, Math.abs(before) / 2);
  return guess * half > 0 && Math.abs(guess) < most ? guess : half;
}

// Secant through two points, inverse parabola through three.
function interpolate({ a, b, c, fa, fb, fc }: Points): number {
  const across = c - b;
  if (a === c) return (-across * (fb / fa)) / (1 - fb / fa);
  const [q, r, s] = [fa / fc, fb / fc, fb / fa];
  const above = s * (across * q * (q - r) - (b - a) * (r - 1));
  return -above / ((q - 1) * (r - 1) * (s - 1));
}
