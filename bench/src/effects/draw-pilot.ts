import type { PilotClass } from '@everyplan/engine/effects';
import type { SeededRandom } from '../testing/seeded-random.ts';

/** A made-up pilot: total variance 1 an arm, `icc` of it between classes, sizes equal or drawn between two. */
export type PilotShape = {
  readonly pilotClasses: number;
  readonly comparisonClasses: number;
  readonly icc: number;
  readonly pupils: number | readonly [least: number, most: number];
  /** True effect in standard deviations. */
  readonly effect: number;
};

export function drawPilot(random: SeededRandom, shape: PilotShape): PilotClass[] {
  const classes: PilotClass[] = [];
  for (let k = 0; k < shape.pilotClasses + shape.comparisonClasses; k++) {
    const arm = k < shape.pilotClasses ? 'pilot' : 'comparison';
    const level = Math.sqrt(shape.icc) * random.normal() + (arm === 'pilot' ? shape.effect : 0);
    const within = Math.sqrt(1 - shape.icc);
    const count = drawCount(random, shape.pupils);
    const outcomes = Array.from({ length: count }, () => level + within * random.normal());
    classes.push({ arm, outcomes });
  }
  return classes;
}

function drawCount(random: SeededRandom, pupils: PilotShape['pupils']): number {
  if (typeof pupils === 'number') return pupils;
  return pupils[0] + Math.floor(random.uniform() * (pupils[1] - pupils[0] + 1));
}
