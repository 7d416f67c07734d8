import { parcelsOf } from './device-store.ts';
import { openOutbox } from './outbox.ts';
import { sendParcel } from './send-parcel.ts';

const open = new Map<string, ReturnType<typeof openOutbox>>();

/** The outbox of a learner: one for the tab, so that leaving the page takes nothing with it. */
export function outboxOf(personId: string): ReturnType<typeof openOutbox> {
  const known = open.get(personId);
  if (known !== undefined) return known;
  const made = openOutbox({
    store: parcelsOf(personId),
    send: (parcel) => sendParcel(personId, parcel),
  });
  window.addEventListener('online', () => void made.flush());
  open.set(personId, made);
  return made;
}
