import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { presentReading } from './present.ts';
import { listReadings } from './queries.ts';

/** What a learner has read, for whoever sees the learner. */
export async function readReadings(tx: Tx, actor: Actor, learnerId: string) {
  await getVisibleLearner(tx, actor, learnerId);
  const rows = await listReadings(tx, actor, { learnerIds: [learnerId] });
  return { readings: rows.map(presentReading) };
}

interface OfClass {
  readonly classId: string;
  /** A day: 2026-11-22. */
  readonly since?: string | undefined;
}

export async function readClassReadings(tx: Tx, actor: Actor, { classId, since }: OfClass) {
  const learners = await listClassLearners(tx, actor, { classId });
  const rows = await listReadings(tx, actor, {
    learnerIds: learners.map(({ learnerId }) => learnerId),
    since: since === undefined ? undefined : new Date(`${since}T00:00:00Z`),
    // Eight weeks of a class of forty, one text a school day.
    limit: 2000,
  });
  return {
    learners: learners.map(({ learnerId, givenName, familyName }) => ({
      learnerId,
      name: `${givenName} ${familyName}`,
    })),
    readings: rows.map((row) => ({ ...presentReading(row), learnerId: row.learner_id })),
  };
}
