// node bench/src/tracing/make-prior.ts FILE: fits the general weights that ship with the engine and prints their module.
import { createSeededRandom, fitLogistic } from '@everyplan/engine/tracing';
import { loadResponses } from './load-responses.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Say which data: make-prior.ts FILE');
const { answers } = loadResponses(file, createSeededRandom(1));
const { weights, newSkillEasiness } = await fitLogistic(answers, { seed: 1, general: true });
const numbers = [...weights].map((weight) => Number(weight.toFixed(3)));
console.log(`import { defaultAbility } from './ability.ts';
import type { LogisticModel } from './logistic-model.ts';

/**
 * The prior for a school without evidence: general weights, fitted by bench/src/tracing/make-prior.ts on ASSISTments 2009-10
 * skill builder answers (325,589 of 4,150 middle-school learners; Feng, Heffernan and Koedinger 2009). No answer of it is here.
 */
export const shippedPrior: LogisticModel = {
  skills: 0,
  problems: 0,
  seen: new Uint8Array(0),
  skillEasiness: new Float32Array(0),
  problemEasiness: new Float32Array(0),
  newSkillEasiness: ${newSkillEasiness.toFixed(3)},
  ability: defaultAbility,
  bits: 1,
  weights: Float32Array.of(${numbers.join(', ')}),
};`);
