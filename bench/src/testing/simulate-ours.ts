import {
  answerItem,
  startTest,
  type ItemPool,
  type NormalPrior,
  type TestPlan,
  type TestSession,
} from '@everyplan/engine/testing';

/** One whole test of a learner whose answer to every item of the pool is known, in the pool's order. */
export function giveTest(options: {
  readonly pool: ItemPool;
  readonly plan: TestPlan;
  readonly seed: number;
  readonly responses: string;
  readonly prior?: NormalPrior;
  readonly withheld?: readonly string[];
}): TestSession {
  const { pool, responses } = options;
  let session = startTest(options);
  while (session.next) {
    const answer = responses.charCodeAt(pool.positions.get(session.next.item)!) - 48;
    session = answerItem({ pool, session, answer });
  }
  return session;
}
