import { repeatsProblem } from '@everyplan/engine/tracing';
import type { Figures } from '../tables.ts';
import type { ModelInUse } from './model-in-use.ts';
import { numberAnswers } from './number-answers.ts';
import type { HashedAnswers } from './read-answers.ts';

/** Every so many answers others may work. */
const pauseEvery = 20_000;

/**
 * How well a model foretells each answer of learners whom it has not seen, from what came before it. Rows that repeat the problem of the
 * row before are one answer with several skills: they are not counted, since the first row gives the others away.
 */
export async function judgeModel(
  { tracer, numberOf }: ModelInUse,
  answers: HashedAnswers,
): Promise<Figures> {
  const columns = numberAnswers(answers, numberOf);
  const { learner, skill, problem, score, at } = columns;
  let state = tracer.start();
  let counted = 0;
  let loss = 0;
  let right = 0;
  for (let row = 0; row < learner.length; row += 1) {
    if (learner[row] !== learner[row - 1]) state = tracer.start();
    const asked = { skill: skill[row]!, problem: problem[row]!, at: at[row]! };
    const happened = score[row]!;
    if (!repeatsProblem(columns, row)) {
      const chance = tracer.predict(state, asked);
      loss -= happened * Math.log(chance) + (1 - happened) * Math.log(1 - chance);
      right += chance >= 0.5 ? happened : 1 - happened;
      counted += 1;
    }
    tracer.observe(state, { ...asked, score: happened });
    if (row % pauseEvery === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    answers: counted,
    logLoss: counted === 0 ? 0 : loss / counted,
    rightShare: counted === 0 ? 0 : right / counted,
  };
}
