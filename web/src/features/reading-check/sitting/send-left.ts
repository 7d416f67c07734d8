import { takeSent, type SittingState } from './sitting-state.ts';
import { openSittingStore } from './sitting-store.ts';
import type { Desk } from './use-sitting.ts';

/** Sends what somebody left on this device. Where that does not work it stays, for the next time. */
export async function sendLeft(desk: Desk, state: SittingState): Promise<void> {
  const { checkId, learnerId, sessionId } = state.session;
  const store = openSittingStore(localStorage, { checkId, learnerId });
  try {
    const session = await desk.send(sessionId, state.queue);
    store.write(takeSent(store.read() ?? state, state.queue, session));
  } catch {
    // No network, or the link has ended: it stays where it is.
  }
}
