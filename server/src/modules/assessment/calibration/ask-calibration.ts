import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';

/** Queues a calibration; pressed twice while one waits, it is one. */
export function askCalibration(deps: Deps, actor: Actor, language: 'en' | 'es') {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { districtId, personId: askedBy } = actor;
    await enqueue(tx, {
      task: 'calibrate-items',
      payload: { districtId, language, askedBy },
      key: `calibrate-items/${districtId}/${language}`,
    });
    return { waiting: true };
  });
}
