import { ApiError } from '@everyplan/contract/client';
import { aboutOf, countThings, type Parcel } from './parcel.ts';

/** Where parcels are kept, by what they are about, in the order in which they came. */
export interface ParcelStore {
  list(): Promise<readonly Parcel[]>;
  keep(about: string, parcel: Parcel): Promise<void>;
  drop(about: string): Promise<void>;
}

export interface Outbox {
  /** How many things wait, as a child counts them. */
  readonly things: number;
  readonly state: 'sent' | 'sending' | 'waiting' | 'signed-out';
  /** Things that the server will never take; they were dropped. */
  readonly refused: number;
}

interface Options {
  readonly store: ParcelStore;
  readonly send: (parcel: Parcel) => Promise<void>;
  readonly retryMs?: number;
}

/**
 * What a child reads, answers and notes, kept on this device until the server has confirmed it. Written to the device first, then sent in
 * order; whatever comes between, nothing is lost and nothing counts twice.
 */
export function openOutbox({ store, send, retryMs = 5000 }: Options) {
  const listeners = new Set<() => void>();
  let parcels = new Map<string, Parcel>();
  let box: Outbox = { things: 0, state: 'sent', refused: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushing: Promise<void> | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  const opened = open();

  async function open(): Promise<void> {
    const kept = await store.list();
    // What came while the store was being read is newer.
    parcels = new Map([...kept.map((parcel) => [aboutOf(parcel), parcel] as const), ...parcels]);
    if (parcels.size > 0) change({ state: 'waiting' });
  }

  function change(next: Partial<Outbox>): void {
    box = { ...box, ...next, things: countThings([...parcels.values()]) };
    for (const listener of listeners) listener();
  }

  /** One after the other: an older state must not be written over a newer one. */
  function write(work: () => Promise<void>): Promise<unknown> {
    writing = writing.then(work, work);
    return writing;
  }

  async function sendAll(): Promise<void> {
    await opened;
    for (;;) {
      const [next] = parcels;
      if (next === undefined) return change({ state: 'sent' });
      const [about, parcel] = next;
      change({ state: 'sending' });
      try {
        await send(parcel);
      } catch (error) {
        if (!isFinal(error)) return wait(error);
        change({ refused: box.refused + 1 });
      }
      // What was written meanwhile stays, and is sent next.
      if (parcels.get(about) === parcel) {
        parcels.delete(about);
        await write(() => store.drop(about));
      }
    }
  }

  function wait(error: unknown): void {
    const isOut = error instanceof ApiError && error.status === 401;
    change({ state: isOut ? 'signed-out' : 'waiting' });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), retryMs);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    flushing ??= sendAll().finally(() => (flushing = undefined));
    return flushing;
  }

  return {
    get: () => box,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Resolves when it is on the device; it is sent after that. */
    async put(parcel: Parcel): Promise<void> {
      const about = aboutOf(parcel);
      parcels.set(about, parcel);
      change({ state: box.state === 'sent' ? 'waiting' : box.state });
      await write(() => store.keep(about, parcel));
      void flush();
    },
    flush,
  };
}

/** Trying again would not help: the server has looked at it and does not take it. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.status < 500 && ![401, 408, 429].includes(error.status);
}
