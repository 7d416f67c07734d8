import type { Tx } from '../../../platform/db/database.ts';
import { addReaderMeasure } from '../../reading/index.ts';
import type { Bank } from '../bank/bank.ts';
import { readToday } from '../../people/index.ts';
import type { EndedBecause } from '../tables.ts';
import { answerFacts, factsOf, listAnswers, type SessionRow } from './queries.ts';
import { replay, type AnswerFacts } from './replay.ts';
import { scoreSession } from './score-session.ts';

interface Finishing {
  readonly session: SessionRow;
  readonly bank: Bank;
  readonly now: Date;
}

const reasons = { standardError: 'sure', length: 'length', exhausted: 'exhausted' } as const;

/** Scores a session whose answers suffice, and tells what it found to what is known of the reader. */
export async function finishWhenDone(tx: Tx, { session, bank, now }: Finishing): Promise<void> {
  const scope = { districtId: session.district_id };
  const rows = await listAnswers(tx, scope, [session.session_id]);
  const answers = answerFacts(rows);
  const { ended } = replay(bank, factsOf(session), answers);
  if (ended === null) return;
  const endedBecause: EndedBecause = reasons[ended.rule as keyof typeof reasons];
  await finish(tx, { session, bank, now, answers, endedBecause });
}

interface Finished extends Finishing {
  readonly answers: readonly AnswerFacts[];
  readonly endedBecause: EndedBecause;
}

/** Scores a session by the answers it has, whatever chose its questions. */
export async function finish(
  tx: Tx,
  { session, bank, now, answers, endedBecause }: Finished,
): Promise<void> {
  const { grade, error, scored } = scoreSession(bank, answers);
  await tx
    .updateTable('check_session')
    .set({
      finished_at: now,
      grade,
      error,
      ended_because: endedBecause,
      scored: JSON.stringify(scored),
    })
    .where('district_id', '=', session.district_id)
    .where('session_id', '=', session.session_id)
    .execute();
  await tellMeasure(tx, { ...session, grade, error, scored: [...scored], finished_at: now });
}

/** One measure a session; what is told again (a withdrawal taken back) is there once. */
export async function tellMeasure(tx: Tx, session: SessionRow): Promise<void> {
  if (session.grade === null || session.error === null || session.finished_at === null) return;
  const scope = { districtId: session.district_id };
  const scored = session.scored ?? [];
  await addReaderMeasure(tx, {
    ...scope,
    learnerId: session.learner_id,
    source: 'check',
    language: session.language,
    grade: session.grade,
    error: session.error,
    measuredOn: (await readToday(tx, scope, session.finished_at)).today,
    asGiven: `${scored.filter(({ right }) => right === true).length}/${scored.length}`,
    originId: session.session_id,
    recordedBy: null,
  });
}
