import { clear, createStore, del, entries, get, set } from 'idb-keyval';
import type { Me } from '../../session/me.ts';
import type { Meanings, ReadingCopy, ReadingState } from '../reading-state.ts';
import type { ParcelStore } from './outbox.ts';
import type { Parcel } from './parcel.ts';

/** Two boxes on the device: what is kept to read without a network, which goes with the sign-out, and what was not sent yet, which stays. */
const kept = createStore('everyplan-reading', 'kept');
const unsent = createStore('everyplan-unsent-readings', 'parcels');

interface KeptText {
  readonly copy: ReadingCopy;
  readonly meanings: Meanings | undefined;
}

export const keptTexts = {
  find: (personId: string, textId: string) => get<KeptText>(`text/${personId}/${textId}`, kept),
  keep: (personId: string, textId: string, text: KeptText) =>
    set(`text/${personId}/${textId}`, text, kept),
};

export const keptStates = {
  find: (personId: string, textId: string) =>
    get<ReadingState>(`state/${personId}/${textId}`, kept),
  keep: (personId: string, state: ReadingState) =>
    set(`state/${personId}/${state.textId}`, state, kept),
};

/** Who reads here, for a page that is opened without a network. */
export const keptReader = {
  find: () => get<Me>('me', kept),
  async keep(me: Me): Promise<void> {
    // Says to whoever signs out that there is something to forget.
    localStorage.setItem('everyplan.read-here', '1');
    await set('me', me, kept);
  },
};

/** At sign-out: nothing of whoever read here stays, but what is still to be sent. */
export function forgetReader(): Promise<void> {
  return clear(kept);
}

interface Waiting {
  readonly at: number;
  readonly parcel: Parcel;
}

/** What one person has not sent yet. */
export function parcelsOf(personId: string): ParcelStore {
  const place = (about: string) => `${personId}/${about}`;
  return {
    async list() {
      const all = await entries<string, Waiting>(unsent);
      return all
        .filter(([key]) => key.startsWith(`${personId}/`))
        .map(([, waiting]) => waiting)
        .toSorted((a, b) => a.at - b.at)
        .map(({ parcel }) => parcel);
    },
    async keep(about, parcel) {
      const before = await get<Waiting>(place(about), unsent);
      await set(place(about), { at: before?.at ?? Date.now(), parcel }, unsent);
      localStorage.setItem(waitingKey, personId);
    },
    drop: (about) => del(place(about), unsent),
  };
}

/** Says to the shell, which loads none of this, that something may wait. */
const waitingKey = 'everyplan.readings-wait';
