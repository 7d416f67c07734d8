/** 95th percentile of the normal distribution: a two-sided 90 % interval. */
const z = 1.6448536269514722;

/** Wilson's 90 % score interval (Wilson 1927) of a proportion seen in `count` trials; within 0..1. */
export function wilsonInterval(proportion: number, count: number): { low: number; high: number } {
  const spread = (z * z) / count;
  const centre = (proportion + spread / 2) / (1 + spread);
  const half =
    (z / (1 + spread)) * Math.sqrt((proportion * (1 - proportion)) / count + spread / (4 * count));
  return {
    low: Math.max(0, Math.min(proportion, centre - half)),
    high: Math.min(1, Math.max(proportion, centre + half)),
  };
}
