import type { BelievedItem, BelievedPerson, RefinedItem } from '@everyplan/engine/testing';
import type { Bank } from '../bank/bank.ts';
import { slope } from '../bank/curve.ts';
import { gradesOf, thetaOf, thetasOf } from '../bank/scale.ts';
import type { ScoredItem } from '../tables.ts';

/** What is believed of each item before any answer: where it was written, and how far it may be off. */
export function believeItems(bank: Bank): readonly BelievedItem[] {
  return [...bank.items.values()].flatMap(({ id }) => {
    const [level, curve] = [bank.levels.get(id), bank.curves.get(id)];
    if (level === undefined || curve === undefined) return [];
    const difficulty = { mean: curve.b, sd: thetasOf(level.error) };
    return [{ id, a: slope, c: curve.c, difficulty }];
  });
}

interface Session {
  readonly prior_grade: number;
  readonly prior_error: number;
  readonly scored: readonly ScoredItem[] | null;
}

/** Finished sessions as persons, each with what was known of the reader then. */
export function believePersons(sessions: readonly Session[]): readonly BelievedPerson[] {
  return sessions.map((session) => ({
    prior: { mean: thetaOf(session.prior_grade), sd: thetasOf(session.prior_error) },
    answers: (session.scored ?? []).flatMap(({ itemId, right }) =>
      right === null ? [] : [{ item: itemId, score: right ? (1 as const) : (0 as const) }],
    ),
  }));
}

export interface LearnedLevel {
  readonly itemId: string;
  readonly writtenLevel: number;
  /** In grades. */
  readonly level: number;
  readonly error: number;
  readonly answers: number;
  readonly rmsd: number | null;
}

/** A deviation from fewer answers than this is mostly chance. */
const fewestForFit = 100;

/** The levels that answers have taught something about, in grades. The others stay as written. */
export function levelsOf(bank: Bank, refined: readonly RefinedItem[]): readonly LearnedLevel[] {
  return refined.flatMap((item) => {
    const [written, curve] = [bank.levels.get(item.id), bank.curves.get(item.id)];
    if (written === undefined || curve === undefined || item.answers === 0) return [];
    return [
      {
        itemId: item.id,
        writtenLevel: written.level,
        level: written.level + gradesOf(item.b - curve.b),
        error: gradesOf(item.standardError),
        answers: item.answers,
        rmsd: item.answers < fewestForFit ? null : item.rmsd,
      },
    ];
  });
}
