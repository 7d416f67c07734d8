import { blunt } from './ability.ts';
import type { AnswerColumns } from './answer-columns.ts';
import { repeatsProblem } from './detect-leak.ts';
import { type Asked, createFeatures, extractFeatures, generalSize } from './logistic-features.ts';
import { type LogisticModel, createEmptyModel } from './logistic-model.ts';
import { startLogisticState } from './logistic-state.ts';
import { ask, createAsked, itemOf, record } from './logistic-step.ts';
import { createSeededRandom } from './seeded-random.ts';

export interface FitOptions {
  /** The same answers, options and seed give the same model to the last bit. */
  readonly seed?: number;
  /** Start from this model's general weights and ability spreads: a school with little evidence leans on it. */
  readonly prior?: LogisticModel;
  /** Called about every 20,000 answers and awaited: return a promise to let other work run in between. */
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly of: number;
  }) => void | Promise<void>;
  /** Checked after each `onProgress`; the fit then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Forget the learner after this many answers: only to follow a benchmark's protocol. */
  readonly resetEvery?: number;
  readonly epochs?: number;
  /** Learn about no skill or problem in particular: the model is a prior for schools without evidence. */
  readonly general?: boolean;
}

// Chosen on validation learners of folds 2-5 of the two benchmark data sets: see docs/engine/tracing.md.
const learningRate = 0.03;
const defaultEpochs = 5;
const cooling = 0.9;
const easinessPasses = 3;
const easinessVariance = 1;

/**
 * Fits a model to answers: the easiness of skills and problems by penalised Newton steps, then the weights by AdaGrad
 * (Duchi et al. 2011) in a few passes over the learners in seeded random order. A question is never told its own answer:
 * its problem's easiness is taken without it. Takes about 3 µs an answer and pass, and 8 bytes a weight (at most 2^22).
 * Throws `RangeError` for columns of different lengths, negative skills or scores outside 0..1.
 */
export async function fitLogistic(
  answers: AnswerColumns,
  options: FitOptions = {},
): Promise<LogisticModel> {
  check(answers);
  const epochs = options.epochs ?? defaultEpochs;
  const segments = segmentsOf(answers, options.resetEvery ?? Number.POSITIVE_INFINITY);
  const model = prepareModel(answers, options);
  const report = createReporter(options, answers.skill.length * (epochs + easinessPasses + 1));
  const information = new Float64Array(model.problems + model.skills);
  for (let pass = 0; pass <= easinessPasses; pass += 1)
    await refineEasiness(model, { answers, segments, information, report, ofSkills: pass === 0 });

  const random = createSeededRandom(options.seed ?? 1);
  const squares = new Float32Array(model.weights.length).fill(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(segments, random);
    const rate = learningRate * (1 - (epoch / epochs) * cooling);
    await descend(model, { answers, segments, information, report, squares, rate });
  }
  return model;
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

interface Pass {
  readonly answers: AnswerColumns;
  readonly segments: readonly Segment[];
  /** Sum of p(1-p) by problem: how well its easiness is known. */
  readonly information: Float64Array;
  readonly report: (answers: number) => void | Promise<void>;
}

async function refineEasiness(
  model: LogisticModel,
  pass: Pass & { readonly ofSkills: boolean },
): Promise<void> {
  const { answers, information } = pass;
  const asked = createAsked();
  const into = pass.ofSkills ? model.skillEasiness : model.problemEasiness;
  const gradient = new Float64Array(into.length);
  const known = pass.ofSkills ? new Float64Array(into.length) : information.fill(0);
  for (const { from, to } of pass.segments) {
    const state = startLogisticState(model.ability.generalVariance);
    for (let row = from; row < to; row += 1) {
      const answer = answerAt(answers, row);
      ask(model, state, answer, asked);
      const target = pass.ofSkills ? asked.skill : asked.item;
      if (!asked.repeats && target >= 0) {
        const chance = chanceOf(asked);
        gradient[target]! += answer.score - chance;
        known[target]! += chance * (1 - chance);
      }
      record(model, state, asked, answer);
    }
    const wait = pass.report(to - from);
    if (wait) await wait;
  }
  for (let index = 0; index < into.length; index += 1) {
    const pull = pass.ofSkills ? 0 : into[index]! / easinessVariance;
    into[index]! += (gradient[index]! - pull) / (known[index]! + 1 / easinessVariance);
  }
}

async function descend(
  model: LogisticModel,
  pass: Pass & { readonly squares: Float32Array; readonly rate: number },
): Promise<void> {
  const { answers, squares, rate } = pass;
  const { weights } = model;
  const asked = createAsked();
  const features = createFeatures(model.bits);
  for (const { from, to } of pass.segments) {
    const state = startLogisticState(model.ability.generalVariance);
    for (let row = from; row < to; row += 1) {
      const answer = answerAt(answers, row);
      ask(model, state, answer, asked);
      const { item, easiness } = asked;
      leaveOut(asked, answer.score, pass.information);
      extractFeatures(state, asked, features);
      const { indices, values, count } = features;
      let logit = 0;
      for (let index = 0; index < count; index += 1)
        logit += weights[indices[index]!]! * values[index]!;
      const error = 1 / (1 + Math.exp(-logit)) - answer.score;
      for (let index = 0; index < count; index += 1) {
        const place = indices[index]!;
        const slope = error * values[index]!;
        squares[place]! += slope * slope;
        weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!);
      }
      asked.item = item;
      asked.easiness = easiness;
      record(model, state, asked, answer);
    }
    const wait = pass.report(to - from);
    if (wait) await wait;
  }
}

/** Takes the answer's own share out of what the fit knows of its problem. */
function leaveOut(asked: Asked, score: number, information: Float64Array): void {
  if (asked.item < 0) return;
  const chance = chanceOf(asked);
  const own = chance * (1 - chance);
  const rest = Math.max(0, information[asked.item]! - own) + 1 / easinessVariance;
  if (!asked.repeats) asked.easiness -= (score - chance) / rest;
  if (asked.seen < 255) asked.seen -= 1;
  if (asked.seen === 0) asked.item = -1;
}

function chanceOf({ easiness, ability }: Asked): number {
  return 1 / (1 + Math.exp(-(easiness + ability.mean) * blunt(ability.variance)));
}

function prepareModel(answers: AnswerColumns, { prior, general }: FitOptions): LogisticModel {
  const { skill, problem, score } = answers;
  const sizeOf = (indices: Int32Array) =>
    general ? 0 : indices.reduce((most, index) => Math.max(most, index + 1), 0);
  const bits = Math.min(22, Math.max(12, Math.ceil(Math.log2(skill.length * 16 + 1))));
  const empty = createEmptyModel({
    skills: sizeOf(skill),
    problems: sizeOf(problem),
    bits: general ? 1 : bits,
  });
  const model = prior === undefined ? empty : { ...empty, ability: prior.ability };
  if (prior !== undefined) model.weights.set(prior.weights.subarray(0, generalSize));
  // Each skill starts from five answers at the mean, the mean from two at .65.
  const right = new Float64Array(model.skills);
  const tried = new Float64Array(model.skills);
  let allRight = 1.3;
  let allTried = 2;
  for (let row = 0; row < skill.length; row += 1) {
    if (repeatsProblem(answers, row)) continue;
    allRight += score[row]!;
    allTried += 1;
    if (general) continue;
    right[skill[row]!]! += score[row]!;
    tried[skill[row]!]! += 1;
    const item = itemOf(model, skill[row]!, problem[row]!);
    if (model.seen[item]! < 255) model.seen[item]! += 1;
  }
  const mean = allRight / allTried;
  for (let index = 0; index < model.skills; index += 1)
    model.skillEasiness[index] = logitOf((right[index]! + mean * 5) / (tried[index]! + 5));
  return { ...model, newSkillEasiness: logitOf(mean) };
}

function logitOf(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function segmentsOf(answers: AnswerColumns, most: number): Segment[] {
  const segments: Segment[] = [];
  const { learner } = answers;
  let from = 0;
  for (let row = 1; row <= learner.length; row += 1) {
    if (row < learner.length && learner[row] === learner[from] && row - from < most) continue;
    segments.push({ from, to: row });
    from = row;
  }
  return segments;
}

const answer = { skill: 0, problem: -1, score: 0, at: Number.NaN };

/** One object, reused: valid until the next call. A problem of -1 and a time of NaN mean that there is none. */
export function answerAt(answers: AnswerColumns, row: number): typeof answer {
  answer.skill = answers.skill[row]!;
  answer.problem = answers.problem[row]!;
  answer.score = answers.score[row]!;
  answer.at = answers.at[row]!;
  return answer;
}

function shuffle(segments: Segment[], random: () => number): void {
  for (let last = segments.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [segments[last], segments[other]] = [segments[other]!, segments[last]!];
  }
}

function createReporter(options: FitOptions, of: number): Pass['report'] {
  const every = 20_000;
  let done = 0;
  let reported = 0;
  return (answers) => {
    done += answers;
    if (done - reported < every && done < of) return undefined;
    reported = done;
    return reportTo(options, done, of);
  };
}

async function reportTo(
  { onProgress, signal }: FitOptions,
  done: number,
  of: number,
): Promise<void> {
  await onProgress?.({ done, of });
  signal?.throwIfAborted();
}

function check({ learner, skill, problem, score, at }: AnswerColumns): void {
  if (![skill, problem, score, at].every((column) => column.length === learner.length))
    throw new RangeError('the columns must have the same length');
  if (skill.some((index) => index < 0)) throw new RangeError('skills must be 0 or more');
  if (!score.every((value) => value >= 0 && value <= 1))
    throw new RangeError('scores must be within 0..1');
}
