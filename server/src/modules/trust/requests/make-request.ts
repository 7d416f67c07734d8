import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Problem } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { getAskable } from '../policy.ts';
import { readSetting } from '../setting.ts';
import { dueOn } from './due-on.ts';

export interface NewRequest {
  readonly kind: 'access-log' | 'file' | 'correction' | 'erasure';
  readonly words: string;
}

/** Writes down what a family or a learner asks for, and until when the school has to answer. Nothing is changed by asking. */
export function makeRequest(deps: Deps, actor: Actor, learnerId: string, asked: NewRequest) {
  if (asked.kind === 'correction' && asked.words === '') throw saysNothing();
  return inDistrict(deps.connection, actor, async (tx) => {
    await getAskable(tx, actor, learnerId);
    const { answerDays } = await readSetting(tx, actor);
    const [requestId, now] = [newId(), deps.now()];
    const due = dueOn(now, answerDays);
    await tx
      .insertInto('data_request')
      .values({
        district_id: actor.districtId,
        learner_id: learnerId,
        request_id: requestId,
        kind: asked.kind,
        words: asked.words,
        asked_by: actor.personId,
        asked_at: now,
        due_on: due,
      })
      .execute();
    await recordAudit(tx, actor, {
      action: 'make-data-request',
      subjectType: 'data-request',
      subjectId: requestId,
      detail: { kind: asked.kind },
    });
    return { requestId, dueOn: due };
  });
}

function saysNothing(): Problem {
  return new Problem({
    code: 'correction-says-nothing',
    status: 400,
    message: 'A correction needs words: what is wrong, and what it should say.',
    next: 'Write a sentence or two and send it again.',
  });
}
