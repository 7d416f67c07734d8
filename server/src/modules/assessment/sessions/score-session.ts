import { estimateAbility } from '@everyplan/engine/testing';
import type { Bank } from '../bank/bank.ts';
import { gradeOf, gradesOf } from '../bank/scale.ts';
import type { ScoredItem } from '../tables.ts';
import type { AnswerFacts } from './replay.ts';

interface Score {
  /** US school grade, and its standard error. */
  readonly grade: number;
  readonly error: number;
  readonly scored: readonly ScoredItem[];
}

/** As good as no opinion over K-8, but it keeps an answer sheet that is all right or all wrong finite: 5 grades around grade 4. */
const noOpinion = { mean: 0, sd: 2.5 };

/**
 * What the answers alone say: the mean of the posterior under next to no prior (EAP, Bock and Mislevy 1982). What was known of the reader
 * chose the questions; it is left out here, because whoever puts measures together would count it twice.
 */
export function scoreSession(bank: Bank, answers: readonly AnswerFacts[]): Score {
  const scored = answers.flatMap(({ itemId, isRight, heard }) => {
    const curve = bank.curves.get(itemId);
    return curve === undefined ? [] : [{ itemId, right: heard ? null : isRight, ...curve }];
  });
  const { theta, standardError } = estimateAbility({
    items: scored.map(({ itemId, a, b, c }) => ({ id: itemId, model: '3PL', a, b, c })),
    answers: scored.map(({ right }) => (right === null ? null : Number(right))),
    method: 'EAP',
    prior: noOpinion,
  });
  return { grade: gradeOf(theta), error: gradesOf(standardError), scored };
}
