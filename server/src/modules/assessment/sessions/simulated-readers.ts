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

export interface SimulatedReader {
  readonly bank: Bank;
  /** The true levels of the items. */
  readonly truth: ReadonlyMap<string, number>;
  /** The grade that the reader truly reads like. */
  readonly grade: number;
  readonly random: () => number;
}

/** A whole session of a reader of a known grade, who answers as the items truly are. */
export function sit(
  reader: SimulatedReader & { readonly facts: SessionFacts },
): readonly AnswerFacts[] {
  const answers: AnswerFacts[] = [];
  while (answers.length < longest) {
    const { next } = replay(reader.bank, reader.facts, answers);
    if (next === null) break;
    answers.push(answerAs(reader, next.item));
  }
  return answers;
}

/** The answer of such a reader to one item. */
export function answerAs(reader: SimulatedReader, itemId: string): AnswerFacts {
  const choices = reader.bank.items.get(itemId)?.choices.length ?? 4;
  const { a, b, c } = curveOf({ level: reader.truth.get(itemId) ?? 0, error: 1e-9 }, choices);
  const chance = c + (1 - c) / (1 + Math.exp(-a * (thetaOf(reader.grade) - b)));
  return { itemId, isRight: reader.random() < chance, heard: false };
}
