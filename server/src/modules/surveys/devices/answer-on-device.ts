import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { keepAnswer } from '../answers/keep-answer.ts';
import { listClassLearners } from '../queries.ts';
import type { Bearer } from '../../../platform/links/bearer-of.ts';
import { onDevice } from './on-device.ts';

interface DeviceAnswer {
  readonly learnerId: string;
  readonly questionId: string;
  readonly optionIds: readonly string[];
  readonly words: string;
  readonly language: 'en' | 'es';
  readonly turnId: string;
  readonly answeredAt: string;
}

/** Keeps one answer at once. An answer that another turn gave stays: whoever taps a classmate's name cannot change what is there. */
export function answerOnDevice(deps: Deps, bearer: Bearer, given: DeviceAnswer) {
  return onDevice(deps, bearer, async (tx, device) => {
    const learners = await listClassLearners(
      tx,
      { districtId: device.district_id },
      device.class_id,
    );
    if (!learners.some((row) => row.learner_id === given.learnerId)) throw notFound('learner');
    const now = deps.now();
    // A device's clock may run ahead; an answer is never from the future.
    const answeredAt = new Date(Math.min(Date.parse(given.answeredAt), now.getTime()));
    const sheet = {
      survey: device,
      learnerId: given.learnerId,
      language: given.language,
      by: { via: 'device', turnId: given.turnId } as const,
      answeredAt,
      now,
    };
    return { kept: await keepAnswer(tx, sheet, given) };
  });
}
