import { curveOf } from '../bank/curve.ts';
import type { Bank } from '../bank/bank.ts';
import { thetaOf } from '../bank/scale.ts';
import { longest } from './plan.ts';
import { replay, type AnswerFacts, type SessionFacts } from './replay.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number (Box and Muller 1958). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** What the levels of a bank might truly be: each off by its own error. */
export function drawTruth(bank: Bank, random: () => number): ReadonlyMap<string, number> {
  return new Map(
    [...bank.items.keys()].map((id) => {
      const { level, error } = bank.levels.get(id) ?? { level: 0, error: 0 };
      return [id, level + error * normal(random)];
    }),
  );
}

interface Sitting {
  readonly bank: Bank;
  readonly truth: ReadonlyMap<string, number>;
  readonly grade: number;
  readonly facts: SessionFacts;
  readonly random: () => number;
}

/** A whole session of a reader of a known grade, who answers as the items truly are. */
export function sit({ bank, truth, grade, facts, random }: Sitting): readonly AnswerFacts[] {
  const answers: AnswerFacts[] = [];
  while (answers.length < longest) {
    const { next } = replay(bank, facts, answers);
    if (next === null) break;
    const isRight = random() < chanceOfRight({ bank, truth, itemId: next.item, grade });
    answers.push({ itemId: next.item, isRight, heard: false });
  }
  return answers;
}

function chanceOfRight(of: {
  readonly bank: Bank;
  readonly truth: ReadonlyMap<string, number>;
  readonly itemId: string;
  readonly grade: number;
}): number {
  const choices = of.bank.items.get(of.itemId)?.choices.length ?? 4;
  const { a, b, c } = curveOf({ level: of.truth.get(of.itemId) ?? 0, error: 1e-9 }, choices);
  return c + (1 - c) / (1 + Math.exp(-a * (thetaOf(of.grade) - b)));
}
