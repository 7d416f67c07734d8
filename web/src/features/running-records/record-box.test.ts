import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { ApiError } from '@everyplan/contract/client';
import { expect, test } from 'vitest';
import { isClash, type KeptRecord, openRecordBox } from './record-box.ts';

const kept = (words: number, wants: 'draft' | 'result' = 'draft', after = 1) => ({
  record: { recordId: 'one', learnerId: 'mia' } as RunningRecord,
  content: { lastWord: words } as RecordContent,
  wants,
  because: '',
  after,
});
const refusal = (code: string) => new ApiError(409, { code, message: '', next: '', params: {} });
/** What somebody else saved. */
const theirs = (revision: number, finishedAt: string | null = null) =>
  ({ recordId: 'one', learnerId: 'mia', revision, finishedAt }) as RunningRecord;

function memory() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

test('keeps the newest state of a record through a cut network and a reload, and sends it once there is one', async () => {
  const storage = memory();
  const cut = openRecordBox('teacher', {
    storage,
    send: () => Promise.reject(new TypeError('Failed to fetch')),
    retryMs: 1e8,
  });
  cut.put(kept(1));
  cut.put(kept(2, 'result'));
  await cut.flush();
  expect(cut.get().state).toBe('waiting');

  const sent: unknown[] = [];
  const again = openRecordBox('teacher', {
    storage,
    send: async (one) => {
      sent.push(one);
      return 2;
    },
  });
  await again.flush();
  expect(sent).toMatchObject([kept(2, 'result')]);
  expect(again.get()).toMatchObject({ kept: [], state: 'sent' });
  expect(openRecordBox('teacher', { storage }).get().kept).toEqual([]);
});

test('sends what was marked while the state before was under way', async () => {
  const sent: (number | null)[] = [];
  const box = openRecordBox('teacher', {
    storage: memory(),
    pauseMs: 1e8,
    send: async ({ content }) => {
      sent.push(content.lastWord);
      if (sent.length === 1) box.put(kept(2));
      return sent.length + 1;
    },
  });
  box.put(kept(1));
  await box.flush();
  await box.flush();
  expect(sent).toEqual([1, 2]);
  expect(box.get().kept).toEqual([]);
});

test('keeps what was refused until somebody decides', async () => {
  const box = openRecordBox('teacher', {
    storage: memory(),
    send: () => Promise.reject(refusal('record-counts')),
  });
  box.put(kept(1, 'result'));
  await box.flush();
  expect(box.get().refused.get('one')?.problem.code).toBe('record-counts');
  expect(box.find('one')).toMatchObject(kept(1, 'result'));
});

test('saves upon what it saved before, and says so again under the same hand when the answer got lost', async () => {
  const storage = memory();
  const seen: { after: number; hand: string }[] = [];
  const send = async ({ after, hand }: KeptRecord) => {
    seen.push({ after, hand });
    if (seen.length === 2) throw new TypeError('Failed to fetch');
    return after + 1;
  };
  const box = openRecordBox('teacher', { storage, send, pauseMs: 1e8, retryMs: 1e8 });
  for (const words of [1, 2]) {
    box.put(kept(words));
    await box.flush();
  }
  const reloaded = openRecordBox('teacher', { storage, send, pauseMs: 1e8 });
  reloaded.put(kept(3));
  await reloaded.flush();
  expect(seen.map(({ after }) => after)).toEqual([1, 2, 2]);
  expect(new Set(seen.map(({ hand }) => hand)).size).toBe(1);
});

/** A box whose record somebody else has saved meanwhile, up to a revision. */
async function clashing(code = 'changed-meanwhile', storage = memory()) {
  const sent: KeptRecord[] = [];
  const box = openRecordBox('teacher', {
    storage,
    pauseMs: 1e8,
    send: async (one) => {
      sent.push(one);
      if (one.after < 5) throw refusal(code);
      return one.after + 1;
    },
  });
  box.put(kept(1));
  await box.flush();
  return { box, sent };
}

test('keeps own marks in a clash, goes on with them, and writes over the newest only when the person says so', async () => {
  const { box, sent } = await clashing();
  expect(isClash(box.get().refused.get('one'))).toBe(true);
  box.put(kept(2));
  await box.flush();
  expect(sent).toHaveLength(1);
  box.keepOwn(theirs(5), 'both');
  await box.flush();
  expect(sent[1]).toMatchObject({ content: { lastWord: 2 }, after: 5, wants: 'draft' });
  expect(box.get()).toMatchObject({ kept: [], state: 'sent' });
});

test('keeps own marks as a correction where the other one has finished the record', async () => {
  const { box, sent } = await clashing('record-finished');
  expect(isClash(box.get().refused.get('one'))).toBe(true);
  box.keepOwn(theirs(5, '2026-10-12T15:00:00Z'), 'both');
  await box.flush();
  expect(sent[1]).toMatchObject({ after: 5, wants: 'result', because: 'both' });
});

test('keeps own marks on this device when theirs are taken, through a reload, until they are taken back', async () => {
  const storage = memory();
  const { box } = await clashing('changed-meanwhile', storage);
  box.takeTheirs('one');
  expect(box.get()).toMatchObject({ kept: [], aside: [kept(1)] });
  const sent: KeptRecord[] = [];
  const again = openRecordBox('teacher', {
    storage,
    pauseMs: 1e8,
    send: async (one) => sent.push(one),
  });
  expect(again.takeBack(theirs(6), 'both')).toMatchObject({ content: { lastWord: 1 }, after: 6 });
  expect(again.get().aside).toEqual([]);
  await again.flush();
  expect(sent).toMatchObject([{ content: { lastWord: 1 }, after: 6 }]);
});

test('gives nobody else’s records to whoever signs in next', () => {
  const storage = memory();
  openRecordBox('teacher', { storage, pauseMs: 1e8 }).put(kept(1));
  expect(openRecordBox('coach', { storage }).get().kept).toEqual([]);
});
