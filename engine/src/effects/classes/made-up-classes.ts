import type { PilotClass } from './pilot-class.ts';

/** Classes for tests: what made-up pupils of a seed scored, with so much between classes and an effect on the pilot's. */
export function makeUpClasses({
  seed,
  perArm,
  pupils = 20,
  between = 0.4,
  effect = 0,
}: {
  readonly seed: number;
  readonly perArm: number;
  readonly pupils?: number;
  readonly between?: number;
  readonly effect?: number;
}): PilotClass[] {
  const normal = makeUpNormals(seed);
  return Array.from({ length: 2 * perArm }, (_, k): PilotClass => {
    const arm = k < perArm ? 'pilot' : 'comparison';
    const baseline = normal();
    const level = between * (0.8 * baseline + 0.6 * normal()) + (arm === 'pilot' ? effect : 0);
    return { arm, baseline, outcomes: Array.from({ length: pupils }, () => level + normal()) };
  });
}

/** Standard normal numbers of a seed. */
export function makeUpNormals(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
