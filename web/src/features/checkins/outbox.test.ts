import { ApiError } from '@everyplan/contract/client';
import { expect, test } from 'vitest';
import { openOutbox } from './outbox.ts';
import type { Parcel } from './parcel.ts';

const note = (text: string, revision = 0): Parcel => ({
  kind: 'shared-note',
  checkInId: 'c',
  text,
  revision,
});

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** A server that a test can take away. */
function server() {
  const got: Parcel[] = [];
  const state = { down: false, revision: 0, refuse: undefined as ApiError | undefined };
  const send = async (parcel: Parcel) => {
    await Promise.resolve();
    if (state.down) throw new TypeError('fetch failed');
    if (state.refuse !== undefined) throw state.refuse;
    got.push(parcel);
    return (state.revision += 1);
  };
  return { got, state, send };
}

const options = { pauseMs: 1_000_000, retryMs: 1_000_000 };

test('keeps what is written before anything is sent, and forgets it once it is there', async () => {
  const [storage, { got, send }] = [memory(), server()];
  const outbox = openOutbox('me', { ...options, storage, send });
  outbox.put(note('a'));
  expect(storage.kept.get('everyplan.check-ins.me')).toContain('"a"');
  await outbox.flush();
  expect(got).toEqual([note('a')]);
  expect(outbox.get().state).toBe('sent');
  expect(storage.kept.size).toBe(0);
});

test('loses nothing without a connection, across a reload, and sends it when there is one', async () => {
  const [storage, away] = [memory(), server()];
  away.state.down = true;
  const before = openOutbox('me', { ...options, storage, send: away.send });
  before.put(note('a'));
  before.put(note('ab'));
  await before.flush();
  expect(before.get()).toMatchObject({ state: 'waiting', parcels: [note('ab')] });
  const back = server();
  const after = openOutbox('me', { ...options, storage, send: back.send });
  await after.flush();
  expect(back.got).toEqual([note('ab')]);
});

test('sends words that came while others were under way, upon the revision that came back', async () => {
  const [storage, { got, send }] = [memory(), server()];
  const outbox = openOutbox('me', { ...options, storage, send });
  outbox.put(note('a'));
  const sending = outbox.flush();
  outbox.put(note('ab'));
  await sending;
  expect(got).toEqual([note('a'), note('ab', 1)]);
  expect(outbox.get().parcels).toEqual([]);
});

test('holds a refused parcel with its words, and goes on with the others', async () => {
  const [storage, { got, state, send }] = [memory(), server()];
  const outbox = openOutbox('me', { ...options, storage, send });
  state.refuse = new ApiError(409, {
    code: 'changed-meanwhile',
    message: '',
    next: '',
    params: {},
  });
  outbox.put(note('mine'));
  await outbox.flush();
  state.refuse = undefined;
  const [refused] = outbox.get().refused;
  expect(storage.kept.get('everyplan.check-ins.me')).toContain('mine');
  expect(refused?.parcel).toEqual(note('mine'));
  outbox.put({ kind: 'private-note', checkInId: 'c', text: 'p' });
  await outbox.flush();
  expect(got).toHaveLength(1);
  outbox.settle(refused!);
  expect(outbox.get().refused).toEqual([]);
});

test('never shows one person’s words to the next at the same device', () => {
  const storage = memory();
  openOutbox('me', { ...options, storage, send: server().send }).put(note('mine'));
  expect(openOutbox('somebody-else', { ...options, storage }).get().parcels).toEqual([]);
});
