import type { Because } from '@everyplan/contract';
import type { Bank } from '../bank/bank.ts';
import type { EndedBecause } from '../tables.ts';
import { isTooQuick } from './too-quick.ts';

interface Told {
  readonly bank: Bank;
  readonly answers: readonly {
    readonly item_id: string;
    readonly is_right: boolean;
    readonly heard: boolean;
    readonly seconds: number | null;
  }[];
  readonly endedBecause: EndedBecause;
  readonly calibrated: boolean;
}

/** From this share of the answers on, somebody should look again. */
const doubtfulShare = 0.25;

/** Why a result is what it is, in the order in which a teacher asks, and whether it asks for a second look. */
export function explainResult({ bank, answers, endedBecause, calibrated }: Told): {
  readonly because: readonly Because[];
  readonly doubtful: boolean;
} {
  const quick = answers.filter(
    ({ seconds, item_id }) =>
      seconds !== null && isTooQuick({ seconds, words: wordsOf(bank, item_id) }),
  ).length;
  const heard = answers.filter((answer) => answer.heard).length;
  const right = answers.filter((answer) => answer.is_right).length;
  return {
    because: [
      { code: 'check-answered', values: { count: answers.length, right } },
      { code: 'check-ended', values: { reason: endedBecause } },
      ...(quick > 0 ? [{ code: 'check-quick', values: { count: quick } }] : []),
      ...(heard > 0 ? [{ code: 'check-heard', values: { count: heard } }] : []),
      { code: 'check-levels', values: { from: calibrated ? 'answers' : 'written' } },
    ],
    doubtful: Math.max(quick, heard) >= doubtfulShare * answers.length,
  };
}

function wordsOf(bank: Bank, itemId: string): number {
  const item = bank.items.get(itemId);
  return `${item?.passage ?? ''} ${item?.stem ?? ''}`.split(/\s+/).filter(Boolean).length;
}
