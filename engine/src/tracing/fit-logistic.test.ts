import { describe, expect, test } from 'vitest';
import { columnsOf } from './answer-columns.ts';
import { fitLogistic } from './fit-logistic.ts';
import { createLogistic } from './logistic.ts';
import { decodeModel, encodeModel } from './logistic-model-bytes.ts';
import { createSeededRandom } from './seeded-random.ts';
import { shippedPrior } from './shipped-prior.ts';
import type { Answer } from './tracer.ts';

/** Learners of differing ability on 3 skills of 20 problems each; problem 0 is far the hardest, problem 19 the easiest. */
function simulate(learners: number): Answer[][] {
  const random = createSeededRandom(3);
  return Array.from({ length: learners }, () => {
    const ability = 2 * (random() + random() - 1);
    return Array.from({ length: 40 }, () => {
      const problem = Math.floor(random() * 20);
      const chance = 1 / (1 + Math.exp(-ability - (problem - 9.5) / 4));
      return { skill: problem % 3, problem, score: random() < chance ? 1 : 0 };
    });
  });
}

const answers = columnsOf(simulate(300));

describe('a fit', () => {
  test('gives the same model for the same seed, and another for another', async () => {
    const [once, again, other] = [
      await fitLogistic(answers, { seed: 5 }),
      await fitLogistic(answers, { seed: 5 }),
      await fitLogistic(answers, { seed: 6 }),
    ].map(encodeModel);
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });

  test('learns which problems are hard and who is able', async () => {
    const tracer = createLogistic(await fitLogistic(answers));
    const able = tracer.start();
    const struggling = tracer.start();
    for (let i = 0; i < 15; i += 1) {
      tracer.observe(able, { skill: i % 3, problem: i, score: 1 });
      tracer.observe(struggling, { skill: i % 3, problem: i, score: 0 });
    }
    const hard = { skill: 0, problem: 0 };
    const easy = { skill: 0, problem: 18 };
    expect(tracer.predict(able, easy)).toBeGreaterThan(tracer.predict(able, hard) + 0.1);
    expect(tracer.predict(able, hard)).toBeGreaterThan(tracer.predict(struggling, hard) + 0.2);
  });

  test('reports progress to the end, and lets other work run in between', async () => {
    const reports: number[] = [];
    let otherWork = 0;
    const timer = setInterval(() => (otherWork += 1), 0);
    await fitLogistic(answers, {
      onProgress: async ({ done, of }) => {
        reports.push(done / of);
        await new Promise((resolve) => setTimeout(resolve, 2));
      },
    });
    clearInterval(timer);
    expect(reports.at(-1)).toBe(1);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
    expect(otherWork).toBeGreaterThan(0);
  });

  test('stops when told to, with the reason', async () => {
    const controller = new AbortController();
    const fitted = fitLogistic(answers, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('the school closed')),
    });
    await expect(fitted).rejects.toThrow('the school closed');
  });

  test('of no answers from the prior predicts as the prior does', async () => {
    const model = await fitLogistic(columnsOf([]), { prior: shippedPrior });
    const [fitted, prior] = [createLogistic(model), createLogistic(shippedPrior)];
    const chance = fitted.predict(fitted.start(), { skill: 0 });
    expect(Math.abs(chance - prior.predict(prior.start(), { skill: 0 }))).toBeLessThan(0.05);
  });

  test('refuses columns that do not belong together', async () => {
    const short = { ...answers, score: answers.score.slice(1) };
    await expect(fitLogistic(short)).rejects.toThrow(/same length/);
    const unscored = { ...answers, score: answers.score.map(() => Number.NaN) };
    await expect(fitLogistic(unscored)).rejects.toThrow(/within 0..1/);
  });
});

test('a model reads back as it was written, and other bytes are refused', async () => {
  const model = await fitLogistic(answers);
  const bytes = encodeModel(model);
  expect(decodeModel(bytes)).toEqual(model);
  expect(createLogistic(decodeModel(bytes)).id).toBe(createLogistic(model).id);
  expect(() => decodeModel(bytes.slice(0, 40))).toThrow(/too short/);
  expect(() => decodeModel(bytes.slice(0, -1))).toThrow(/wrong length/);
  expect(() => decodeModel(new Uint8Array(200))).toThrow(/another model/);
});

test('a state is refused by a tracer of another model', async () => {
  const [one, other] = [createLogistic(shippedPrior), createLogistic(await fitLogistic(answers))];
  expect(() => other.decode(one.encode(one.start()))).toThrow(/another model/);
});

test('a skill that came after the fit starts from the cold start and then follows its answers', async () => {
  const tracer = createLogistic(await fitLogistic(answers));
  const state = tracer.start();
  const before = tracer.estimate(state, 99).mastery;
  for (let i = 0; i < 5; i += 1) tracer.observe(state, { skill: 99, problem: 5000, score: 1 });
  expect(tracer.estimate(state, 99).mastery).toBeGreaterThan(before);
  expect(tracer.estimate(state, 99).opportunities).toBe(5);
});
