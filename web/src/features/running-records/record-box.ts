import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { ApiError } from '@everyplan/contract/client';
import { api } from '../../platform/api.ts';
import { newId } from '../../platform/new-id.ts';

/** A record on this device whose newest state the server may not have. */
export interface KeptRecord {
  /** As the server gave it: the passage is here too, for when there is no network. */
  readonly record: RunningRecord;
  readonly content: RecordContent;
  /** 'result': finished, or corrected with its reason. */
  readonly wants: 'draft' | 'result';
  readonly because: string;
  /** The revision that this was made from. */
  readonly after: number;
  /** The page that made it: it may send again what got through without its answer. */
  readonly hand: string;
}

type NewState = Omit<KeptRecord, 'hand'>;

/** The newest state that this page has saved. */
export interface Known {
  readonly revision: number;
  readonly content: RecordContent;
}

export interface RecordBox {
  readonly kept: readonly KeptRecord[];
  /** Refused for good, with why; it stays until somebody has decided. */
  readonly refused: ReadonlyMap<string, ApiError>;
  /** Own states for which another adult's was taken: kept until they are taken back or the record is finished. */
  readonly aside: readonly KeptRecord[];
  readonly state: 'sent' | 'sending' | 'waiting';
}

interface Options {
  /** Answers with the revision that it became. */
  readonly send?: (kept: KeptRecord) => Promise<number>;
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
  const asidePlace = `${place}.aside`;
  const hand = newId();
  const known = new Map<string, Known>();
  const listeners = new Set<() => void>();
  let box: RecordBox = {
    kept: read(place),
    refused: new Map(),
    aside: read(asidePlace),
    state: 'sent',
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;

  function read(from: string): readonly KeptRecord[] {
    try {
      const records = JSON.parse(storage.getItem(from) ?? '[]') as KeptRecord[];
      // Kept before saves were counted: whether somebody else saved meanwhile, the server then says.
      return records.map((one) => ({ ...one, after: one.after ?? 1, hand: one.hand ?? hand }));
    } catch {
      return [];
    }
  }

  function write(to: string, records: readonly KeptRecord[]): void {
    if (records.length === 0) storage.removeItem(to);
    else storage.setItem(to, JSON.stringify(records));
  }

  function change(next: Partial<RecordBox>): void {
    box = { ...box, ...next };
    write(place, box.kept);
    write(asidePlace, box.aside);
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
        confirm(next, await send(next));
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

  function confirm(sent: KeptRecord, revision: number): void {
    const { recordId } = sent.record;
    known.set(recordId, { revision, content: sent.content });
    const isOf = ({ record }: KeptRecord) => record.recordId === recordId;
    change({
      kept: box.kept
        .filter((one) => one !== sent)
        // What was marked meanwhile follows what was sent.
        .map((one) => (isOf(one) ? { ...one, after: revision } : one)),
      aside: sent.wants === 'result' ? box.aside.filter((one) => !isOf(one)) : box.aside,
    });
  }

  function refuse(kept: KeptRecord, error: ApiError): void {
    change({ refused: new Map([...box.refused, [kept.record.recordId, error]]) });
  }

  /** Sends what waits, now; resolves when all of it is there or had to be left for later. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    sending ??= sendAll().finally(() => (sending = undefined));
    return sending;
  }

  const find = (recordId: string) => box.kept.find(({ record }) => record.recordId === recordId);
  const without = (records: readonly KeptRecord[], recordId: string) =>
    records.filter(({ record }) => record.recordId !== recordId);

  function settle(recordId: string): ReadonlyMap<string, ApiError> {
    const refused = new Map(box.refused);
    refused.delete(recordId);
    return refused;
  }

  /** Keeps a record's newest state, whole. */
  function put(next: NewState): void {
    const { recordId } = next.record;
    const before = find(recordId);
    const after = Math.max(next.after, before?.after ?? 0, known.get(recordId)?.revision ?? 0);
    // A clash is for a person to decide: going on with the marks decides nothing.
    const clashes = isClash(box.refused.get(recordId));
    change({
      kept: [...without(box.kept, recordId), { ...next, after, hand: before?.hand ?? hand }],
      refused: clashes ? box.refused : settle(recordId),
      state: 'waiting',
    });
    later(next.wants === 'result' ? 0 : pauseMs);
  }

  return {
    get: () => box,
    find,
    /** What this page saved last, where it is newer than what was read of it. */
    known: (recordId: string) => known.get(recordId),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    put,
    /** Own marks instead of the newest, which the person has seen; the server keeps those as an earlier state. */
    keepOwn(newest: RunningRecord, because: string): void {
      const own = find(newest.recordId);
      if (own === undefined) return;
      const wants = newest.finishedAt === null ? own.wants : 'result';
      const reason = newest.finishedAt === null ? own.because : own.because || because;
      change({ refused: settle(newest.recordId) });
      put({ ...own, record: newest, wants, because: reason, after: newest.revision });
    },
    /** The newest instead of own marks, which stay on this device. */
    takeTheirs(recordId: string): void {
      const own = find(recordId);
      change({
        kept: without(box.kept, recordId),
        refused: settle(recordId),
        aside: own === undefined ? box.aside : [...without(box.aside, recordId), own],
      });
    },
    /** Own marks again, after all; undefined where there are none. */
    takeBack(newest: RunningRecord, because: string): KeptRecord | undefined {
      const own = box.aside.find(({ record }) => record.recordId === newest.recordId);
      if (own === undefined) return undefined;
      change({ aside: without(box.aside, newest.recordId) });
      const wants = newest.finishedAt === null ? 'draft' : 'result';
      put({
        ...own,
        record: newest,
        wants,
        because: own.because || because,
        after: newest.revision,
      });
      return find(newest.recordId);
    },
    flush,
  };
}

export type OpenBox = ReturnType<typeof openRecordBox>;

/** Whether a record was refused because somebody else saved or finished it meanwhile. */
export function isClash(refused: ApiError | undefined): boolean {
  return (
    refused !== undefined && ['changed-meanwhile', 'record-finished'].includes(refused.problem.code)
  );
}

async function sendRecord(kept: KeptRecord): Promise<number> {
  const { record, content, wants, because, after, hand } = kept;
  const { learnerId, recordId } = record;
  const path = '/api/learners/:learnerId/running-records/:recordId' as const;
  const params = { learnerId, recordId };
  const body = { content, after, hand };
  const { revision } =
    wants === 'draft'
      ? await api(`PUT ${path}/draft`, { params, body })
      : await api(`PUT ${path}/result`, { params, body: { ...body, because } });
  return revision;
}
