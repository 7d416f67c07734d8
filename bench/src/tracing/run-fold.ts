import {
  type AnswerColumns,
  type LogisticModel,
  type Tracer,
  createLogistic,
  fitLogistic,
  repeatsProblem,
} from '@everyplan/engine/tracing';
import type { Responses } from './load-responses.ts';
import { type Scores, areaUnderCurve, scorePredictions } from './score-predictions.ts';

export interface FoldFigures {
  readonly raw: Scores;
  readonly leakFree: Scores;
  readonly fullHistory: Scores & { readonly leakFree: Scores };
  readonly firstFive: { readonly auc: number };
  readonly microsecondsPerUpdate: number;
  readonly bytesPerState: number;
  readonly bytesPerSkill: number;
  readonly fitSeconds: number;
}

const chunk = 200;

/** Fits on the learners of the other folds and scores the learners of this one. */
export async function runFold(data: Responses, fold: number): Promise<FoldFigures> {
  const train = pickRows(data, (row) => data.fold[row] !== fold);
  const test = pickRows(data, (row) => data.fold[row] === fold);
  const started = performance.now();
  const chunked = await fitLogistic(train, { seed: 1, resetEvery: chunk });
  const fitSeconds = (performance.now() - started) / 1000;
  const raw = replay(createLogistic(chunked), test, chunk);
  const full = replay(createLogistic(await fitLogistic(train, { seed: 1 })), test, Infinity);
  const rows = [...test.skill.keys()];
  const free = rows.filter((row) => !repeatsProblem(test, row));
  return {
    raw: scorePredictions(raw.chance, test.score, rows),
    leakFree: scorePredictions(raw.chance, test.score, free),
    fullHistory: {
      ...scorePredictions(full.chance, test.score, rows),
      leakFree: scorePredictions(full.chance, test.score, free),
    },
    firstFive: { auc: areaUnderCurve(full.chance, test.score, firstAnswers(test, 5)) },
    microsecondsPerUpdate: timeUpdates(chunked, test),
    bytesPerState: full.bytesPerState,
    bytesPerSkill: full.bytesPerSkill,
    fitSeconds,
  };
}

function replay<State>(tracer: Tracer<State>, answers: AnswerColumns, resetEvery: number) {
  const chance = new Float64Array(answers.skill.length);
  let state = tracer.start();
  let met = new Set<number>();
  let states = 0;
  let bytes = 0;
  let skills = 0;
  let since = 0;
  const keep = () => {
    states += 1;
    bytes += tracer.encode(state).byteLength;
    skills += met.size;
  };
  for (let row = 0; row < chance.length; row += 1) {
    const newLearner = row > 0 && answers.learner[row] !== answers.learner[row - 1];
    if (newLearner || since === resetEvery) {
      keep();
      state = tracer.start();
      met = new Set();
      since = 0;
    }
    const answer = answerOf(answers, row);
    chance[row] = tracer.predict(state, answer);
    tracer.observe(state, answer);
    met.add(answer.skill);
    since += 1;
  }
  keep();
  return { chance, bytesPerState: bytes / states, bytesPerSkill: bytes / skills };
}

/** Median over slices of 500 answers, after a warm-up: what else the machine does then hardly counts. */
function timeUpdates(model: LogisticModel, answers: AnswerColumns): number {
  const tracer = createLogistic(model);
  const rows = [...answers.skill.keys()].map((row) => answerOf(answers, row));
  const slices: number[] = [];
  const run = () => {
    let state = tracer.start();
    let started = performance.now();
    rows.forEach((answer, row) => {
      if (row > 0 && answers.learner[row] !== answers.learner[row - 1]) state = tracer.start();
      tracer.predict(state, answer);
      tracer.observe(state, answer);
      if (row % 500 !== 499) return;
      slices.push((performance.now() - started) * 2);
      started = performance.now();
    });
  };
  run();
  slices.length = 0;
  run();
  slices.sort((a, b) => a - b);
  return slices[slices.length >> 1] ?? Number.NaN;
}

function answerOf(answers: AnswerColumns, row: number) {
  const skill = answers.skill[row]!;
  const score = answers.score[row]!;
  return { skill, score, problem: answers.problem[row]!, at: answers.at[row]! };
}

function pickRows({ answers }: Responses, keep: (row: number) => boolean): AnswerColumns {
  const rows = answers.skill.map((_, row) => row).filter(keep);
  return {
    learner: rows.map((row) => answers.learner[row]!),
    skill: rows.map((row) => answers.skill[row]!),
    problem: rows.map((row) => answers.problem[row]!),
    score: Float32Array.from(rows, (row) => answers.score[row]!),
    at: Float64Array.from(rows, (row) => answers.at[row]!),
  };
}

function firstAnswers({ learner }: AnswerColumns, count: number): number[] {
  return [...learner.keys()].filter((row) => row < count || learner[row - count] !== learner[row]);
}
