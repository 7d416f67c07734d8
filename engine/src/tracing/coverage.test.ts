import { expect, test } from 'vitest';
import { type AbilityParameters, defaultAbility } from './ability.ts';
import { createLogistic } from './logistic.ts';
import { createEmptyModel } from './logistic-model.ts';
import { createSeededRandom } from './seeded-random.ts';

const skills = 8;
const learners = 3000;

/** How often the 90 % interval holds the learner's true chance, over simulated learners who learn and drift as told. */
function coverage(truth: AbilityParameters, answers: number): number {
  const empty = createEmptyModel({ skills, problems: 0, bits: 1 });
  const model = {
    ...empty,
    seen: empty.seen.fill(255),
    skillEasiness: Float32Array.from({ length: skills }, (_, skill) => skill / 3 - 1),
  };
  const tracer = createLogistic(model);
  const random = createSeededRandom(7);
  const normal = (variance: number) =>
    Math.sqrt(-2 * variance * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let held = 0;
  for (let learner = 0; learner < learners; learner += 1) {
    const state = tracer.start();
    let general = normal(truth.generalVariance);
    const departures = Array.from({ length: skills }, () => normal(truth.skillVariance));
    for (let count = 0; count < answers; count += 1) {
      const skill = Math.floor(random() * skills);
      general += normal(truth.generalDrift);
      departures[skill]! += normal(truth.skillDrift);
      const chance =
        1 / (1 + Math.exp(-general - departures[skill]! - model.skillEasiness[skill]!));
      tracer.observe(state, { skill, score: random() < chance ? 1 : 0 });
      departures[skill]! += truth.learning;
    }
    const asked = Math.floor(random() * skills);
    const chance = 1 / (1 + Math.exp(-general - departures[asked]! - model.skillEasiness[asked]!));
    const { low, high } = tracer.estimate(state, asked);
    if (low <= chance && chance <= high) held += 1;
  }
  return held / learners;
}

test.each([0, 5, 20, 60, 150])(
  'holds the true chance of a simulated learner in 88-92 percent of intervals after %i answers',
  (answers) => {
    const share = coverage(defaultAbility, answers);
    expect(share).toBeGreaterThanOrEqual(0.88);
    expect(share).toBeLessThanOrEqual(0.92);
  },
);

test('holds the true chance of learners who do not change at least as often', () => {
  const still = { ...defaultAbility, generalDrift: 0, skillDrift: 0, learning: 0 };
  expect(coverage(still, 20)).toBeGreaterThanOrEqual(0.88);
});
