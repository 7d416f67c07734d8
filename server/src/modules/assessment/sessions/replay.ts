import { readSession, type TestSession } from '@everyplan/engine/testing';
import type { Bank } from '../bank/bank.ts';
import { thetaOf, thetasOf } from '../bank/scale.ts';
import { plan } from './plan.ts';

/** What a session is worked out from. */
export interface SessionFacts {
  readonly seed: number;
  readonly priorGrade: number;
  readonly priorError: number;
  readonly withheld: readonly string[];
}

export interface AnswerFacts {
  readonly itemId: string;
  readonly isRight: boolean;
  /** Read aloud: used up, but it says nothing about reading. */
  readonly heard: boolean;
}

const reason = { rule: 'randomesque', theta: 0, value: 0, available: 0 } as const;

/**
 * The session after its answers, worked out from nothing else. The answers need not be to the questions that the engine would have chosen:
 * whoever answered without a network went along the ones that were laid out (list-ahead.ts), and an estimate holds for whatever was
 * answered. Answers to items that have left the bank are left out.
 */
export function replay(
  { pool }: Bank,
  facts: SessionFacts,
  answers: readonly AnswerFacts[],
): TestSession {
  return readSession(pool, {
    version: 1,
    seed: facts.seed,
    prior: { mean: thetaOf(facts.priorGrade), sd: thetasOf(facts.priorError) },
    plan,
    withheld: facts.withheld,
    given: answers
      .filter(({ itemId }) => pool.positions.has(itemId))
      .map(({ itemId, isRight, heard }) => ({
        choice: { item: itemId, reason },
        answer: heard ? null : Number(isRight),
      })),
  });
}
