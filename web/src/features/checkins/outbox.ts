import { ApiError } from '@everyplan/contract/client';
import { addParcel, confirmParcel, type Parcel } from './parcel.ts';
import { sendParcel } from './send-parcel.ts';

/** A parcel that the server refused: it stays with its words until its writer has decided. */
export interface Refused {
  readonly parcel: Parcel;
  readonly error: ApiError;
}

export interface Outbox {
  readonly parcels: readonly Parcel[];
  readonly refused: readonly Refused[];
  readonly state: 'sent' | 'sending' | 'waiting';
}

interface Options {
  readonly send?: typeof sendParcel;
  readonly storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** How long typing may pause before it is sent. */
  readonly pauseMs?: number;
  readonly retryMs?: number;
}

/**
 * What one person writes during check-ins, kept on this device until the server has confirmed it: a closed lid, a lost connection or a
 * reload lose nothing. It is kept under the person's id, so that the next one at a shared device never gets it.
 */
export function openOutbox(personId: string, options: Options = {}) {
  const { send = sendParcel, storage = localStorage, pauseMs = 600, retryMs = 4000 } = options;
  const place = `everyplan.check-ins.${personId}`;
  const listeners = new Set<() => void>();
  let box: Outbox = { parcels: read(), refused: [], state: 'sent' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;

  function read(): readonly Parcel[] {
    try {
      return JSON.parse(storage.getItem(place) ?? '[]') as Parcel[];
    } catch {
      return [];
    }
  }

  function change(next: Partial<Outbox>): void {
    box = { ...box, ...next };
    // What was refused is kept too, until its writer has decided.
    const kept = [...box.parcels, ...box.refused.map((one) => one.parcel)];
    if (kept.length === 0) storage.removeItem(place);
    else storage.setItem(place, JSON.stringify(kept));
    for (const listener of listeners) listener();
  }

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  async function sendAll(): Promise<void> {
    for (let parcel = box.parcels[0]; parcel !== undefined; parcel = box.parcels[0]) {
      change({ state: 'sending' });
      try {
        const revision = await send(parcel);
        change({ parcels: confirmParcel(box.parcels, parcel, revision) });
      } catch (error) {
        if (!(error instanceof ApiError) || error.status >= 500 || error.status === 401) {
          change({ state: 'waiting' });
          later(retryMs);
          return;
        }
        const failed = parcel;
        change({
          parcels: box.parcels.filter((one) => one !== failed),
          refused: [...box.refused, { parcel: failed, error }],
        });
      }
    }
    change({ state: 'sent' });
  }

  /** Sends what waits, now; resolves when all of it is there or had to be left for later. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    sending ??= sendAll().finally(() => (sending = undefined));
    return sending;
  }

  return {
    get: () => box,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    put(parcel: Parcel): void {
      change({ parcels: addParcel(box.parcels, parcel), state: 'waiting' });
      later(parcel.kind.endsWith('note') ? pauseMs : 0);
    },
    settle(refused: Refused): void {
      change({ refused: box.refused.filter((one) => one !== refused) });
    },
    flush,
  };
}
