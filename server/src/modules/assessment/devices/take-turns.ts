import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import type { Bearer } from '../../../platform/links/bearer-of.ts';
import { nameApart } from '../../people/index.ts';
import { listAsked } from '../checks/list-asked.ts';
import { answerCheck, enterCheck } from '../sessions/enter-check.ts';
import type { SentAnswer } from '../sessions/keep-answers.ts';
import { onDevice, type Device } from './on-device.ts';

/** What a handed-over device shows before anybody's turn: first names, and who is through. */
export function readClassCheck(deps: Deps, bearer: Bearer) {
  return onDevice(deps, bearer, async (tx, device) => {
    const learners = await listAsked(tx, { districtId: device.district_id }, device);
    const through = await listThrough(tx, device);
    return {
      checkId: device.check_id,
      title: device.title,
      language: device.language,
      expiresAt: device.expires_at.toISOString(),
      learners: learners.map((row) => ({
        learnerId: row.learner_id,
        name: nameApart(row, learners),
        language: row.language,
        through: through.has(row.learner_id),
      })),
    };
  });
}

/** Begins the turn of a learner of the class, or goes on with it. */
export function takeTurn(deps: Deps, bearer: Bearer, learnerId: string) {
  return onDevice(deps, bearer, async (tx, device) =>
    enterCheck(deps, tx, { check: device, learner: await getAsked(tx, device, learnerId) }),
  );
}

interface Turn {
  readonly learnerId: string;
  readonly sessionId: string;
  readonly answers: readonly SentAnswer[];
}

export function answerInTurn(deps: Deps, bearer: Bearer, turn: Turn) {
  return onDevice(deps, bearer, async (tx, device) => {
    const learner = await getAsked(tx, device, turn.learnerId);
    return answerCheck(deps, tx, { check: device, learner, ...turn });
  });
}

async function getAsked(tx: Tx, device: Device, learnerId: string) {
  const learners = await listAsked(tx, { districtId: device.district_id }, device);
  const row = learners.find(({ learner_id }) => learner_id === learnerId);
  if (row === undefined) throw notFound('learner');
  return { learnerId, name: nameApart(row, learners) };
}

async function listThrough(tx: Tx, device: Device): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('check_session')
    .select('learner_id')
    .where('district_id', '=', device.district_id)
    .where('check_id', '=', device.check_id)
    .where('withdrawn_at', 'is', null)
    .where('finished_at', 'is not', null)
    .execute();
  return new Set(rows.map(({ learner_id }) => learner_id));
}
