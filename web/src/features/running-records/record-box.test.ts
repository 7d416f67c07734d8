import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { ApiError } from '@everyplan/contract/client';
import { expect, test } from 'vitest';
import { type KeptRecord, openRecordBox } from './record-box.ts';

const kept = (words: number, wants: 'draft' | 'result' = 'draft'): KeptRecord => ({
  record: { recordId: 'one', learnerId: 'mia' } as RunningRecord,
  content: { lastWord: words } as RecordContent,
  wants,
  because: '',
});

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
  const again = openRecordBox('teacher', { storage, send: async (one) => sent.push(one) });
  await again.flush();
  expect(sent).toEqual([kept(2, 'result')]);
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
    },
  });
  box.put(kept(1));
  await box.flush();
  await box.flush();
  expect(sent).toEqual([1, 2]);
  expect(box.get().kept).toEqual([]);
});

test('keeps what was refused until somebody decides, and drops a draft of a finished record', async () => {
  const refusing = (code: string) =>
    openRecordBox('teacher', {
      storage: memory(),
      send: () => Promise.reject(new ApiError(422, { code, message: '', next: '', params: {} })),
    });
  const counts = refusing('record-counts');
  counts.put(kept(1, 'result'));
  await counts.flush();
  expect(counts.get().refused.get('one')?.problem.code).toBe('record-counts');
  expect(counts.find('one')).toEqual(kept(1, 'result'));

  const late = refusing('record-finished');
  late.put(kept(1));
  await late.flush();
  expect(late.get().kept).toEqual([]);
});

test('gives nobody else’s records to whoever signs in next', () => {
  const storage = memory();
  openRecordBox('teacher', { storage, pauseMs: 1e8 }).put(kept(1));
  expect(openRecordBox('coach', { storage }).get().kept).toEqual([]);
});
