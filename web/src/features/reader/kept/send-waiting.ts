import { outboxOf } from './outbox-of.ts';

/** Sends what a learner read here without a network, whichever page is open now. */
export async function sendWaiting(personId: string): Promise<void> {
  const outbox = outboxOf(personId);
  await outbox.flush();
  if (outbox.get().things === 0) localStorage.removeItem('everyplan.readings-wait');
}
