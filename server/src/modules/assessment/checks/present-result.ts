import type { Bank } from '../bank/bank.ts';
import { explainResult } from '../sessions/explain-result.ts';
import type { listAnswers, SessionRow } from '../sessions/queries.ts';

interface Beside {
  readonly bank: Bank;
  readonly answers: Awaited<ReturnType<typeof listAnswers>>;
}

/** 90 % of a normal distribution lie within so many standard errors. */
const ninetyPercent = 1.645;

/** A finished session's result with its 90 % interval and the reasons; null where it has not ended. */
export function presentResult(session: SessionRow, { bank, answers }: Beside) {
  const { finished_at: at, grade, error, ended_because: endedBecause } = session;
  if (at === null || grade === null || error === null || endedBecause === null) return null;
  const scored = new Set((session.scored ?? []).map(({ itemId }) => itemId));
  const counted = answers.filter(({ item_id }) => scored.has(item_id));
  const calibrated = session.calibration_id !== null;
  const { because, doubtful } = explainResult({ bank, answers: counted, endedBecause, calibrated });
  return {
    sessionId: session.session_id,
    finishedAt: at.toISOString(),
    grade,
    low: grade - ninetyPercent * error,
    high: grade + ninetyPercent * error,
    error,
    because: [...because],
    doubtful,
  };
}
