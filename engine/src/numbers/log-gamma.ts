/** The natural logarithm of the gamma function for x > 0, to about 1e-15 relative; Infinity at 0, NaN below. */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : Number.NaN;
  let [argument, product] = [x, 1];
  for (; argument < stirlingFrom; argument++) product *= argument;
  const whole = (argument - 0.5) * Math.log(argument) - argument + 0.5 * Math.log(2 * Math.PI);
  return whole + stirlingRemainder(argument) - Math.log(product);
}

/** ln(gamma(x) / gamma(x - 1/2)) for x > 1/2, without the cancellation of two large logarithms. */
export function logGammaHalfStep(x: number): number {
  if (!(x > 0.5)) return Number.NaN;
  let [argument, product] = [x, 1];
  for (; argument < stirlingFrom + 1; argument++) product *= (argument - 0.5) / argument;
  const below = argument - 0.5;
  const step = -(below - 0.5) * Math.log1p(-0.5 / argument) + 0.5 * Math.log(argument) - 0.5;
  return step + stirlingRemainder(argument) - stirlingRemainder(below) + Math.log(product);
}

/** ln B(a, b) for a, b > 0; without cancellation where one of them is 1/2, as it is for Student's t. */
export function logBeta(a: number, b: number): number {
  if (b === 0.5) return 0.5 * Math.log(Math.PI) - logGammaHalfStep(a + 0.5);
  if (a === 0.5) return logBeta(b, a);
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** From here on five terms of the Stirling series reach double precision. */
const stirlingFrom = 20;

// Stirling's series: B(2k) / (2k (2k - 1) x^(2k - 1)).
function stirlingRemainder(x: number): number {
  const y = 1 / (x * x);
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188))))) / x;
}
