import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { ApiError } from '@everyplan/contract/client';
import { api } from '../../platform/api.ts';

/** A record on this device whose newest state the server may not have. */
export interface KeptRecord {
  /** As the server gave it: the passage is here too, for when there is no network. */
  readonly record: RunningRecord;
  readonly content: RecordContent;
  /** 'result': finished, or corrected with its reason. */
  readonly wants: 'draft' | 'result';
  readonly because: string;
}

export interface RecordBox {
  readonly kept: readonly KeptRecord[];
  /** Refused for good, with why; it stays until somebody has decided. */
  readonly refused: ReadonlyMap<string, ApiError>;
  readonly state: 'sent' | 'sending' | 'waiting';
}

interface Options {
  readonly send?: (kept: KeptRecord) => Promise<unknown>;
  readonly storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly pauseMs?: number;
  readonly retryMs?: number;
}

/**
 * Running records on their way, kept on this device until the server has confirmed their newest state: a lost network or a reload loses no
 * mark. Kept under the person's id, so that the next one at a shared device never gets them.
 */
export function openRecordBox(personId: string, options: Options = {}) {
  const { send = sendRecord, storage = localStorage, pauseMs = 1000, retryMs = 4000 } = options;
  const place = `everyplan.running-records.${personId}`;
  const listeners = new Set<() => void>();
  let box: RecordBox = { kept: read(), refused: new Map(), state: 'sent' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;

  function read(): readonly KeptRecord[] {
    try {
      return JSON.parse(storage.getItem(place) ?? '[]') as KeptRecord[];
    } catch {
      return [];
    }
  }

  function change(next: Partial<RecordBox>): void {
    box = { ...box, ...next };
    if (box.kept.length === 0) storage.removeItem(place);
    else storage.setItem(place, JSON.stringify(box.kept));
    for (const listener of listeners) listener();
  }

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const next = box.kept.find(({ record }) => !box.refused.has(record.recordId));
      if (next === undefined) break;
      change({ state: 'sending' });
      try {
        await send(next);
        change({ kept: box.kept.filter((one) => one !== next) });
      } catch (error) {
        if (!(error instanceof ApiError) || error.status >= 500 || error.status === 401) {
          change({ state: 'waiting' });
          later(retryMs);
          return;
        }
        refuse(next, error);
      }
    }
    change({ state: 'sent' });
  }

  function refuse(kept: KeptRecord, error: ApiError): void {
    // A draft of what was finished elsewhere meanwhile has nothing to add.
    if (error.problem.code === 'record-finished')
      change({ kept: box.kept.filter((one) => one !== kept) });
    else change({ refused: new Map([...box.refused, [kept.record.recordId, error]]) });
  }

  /** Sends what waits, now; resolves when all of it is there or had to be left for later. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    sending ??= sendAll().finally(() => (sending = undefined));
    return sending;
  }

  function forget(recordId: string): void {
    const refused = new Map(box.refused);
    refused.delete(recordId);
    change({ kept: box.kept.filter(({ record }) => record.recordId !== recordId), refused });
  }

  return {
    get: () => box,
    find: (recordId: string) => box.kept.find(({ record }) => record.recordId === recordId),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Keeps a record's newest state, whole. */
    put(next: KeptRecord): void {
      const { recordId } = next.record;
      const refused = new Map(box.refused);
      refused.delete(recordId);
      const others = box.kept.filter(({ record }) => record.recordId !== recordId);
      change({ kept: [...others, next], refused, state: 'waiting' });
      later(next.wants === 'result' ? 0 : pauseMs);
    },
    forget,
    flush,
  };
}

async function sendRecord({ record, content, wants, because }: KeptRecord): Promise<void> {
  const { learnerId, recordId } = record;
  const path = '/api/learners/:learnerId/running-records/:recordId' as const;
  const params = { learnerId, recordId };
  if (wants === 'draft') await api(`PUT ${path}/draft`, { params, body: content });
  else await api(`PUT ${path}/result`, { params, body: { content, because } });
}
