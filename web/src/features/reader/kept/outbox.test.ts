import { ApiError } from '@everyplan/contract/client';
import { expect, test } from 'vitest';
import { openOutbox, type ParcelStore } from './outbox.ts';
import { aboutOf, type Parcel } from './parcel.ts';

const note = (noteId: string, words = 'A mouse!'): Parcel => ({
  kind: 'note',
  noteId,
  textId: 't',
  page: 1,
  note: words,
});

function memory(kept = new Map<string, Parcel>()): ParcelStore & { kept: Map<string, Parcel> } {
  return {
    kept,
    list: async () => [...kept.values()],
    keep: async (about, parcel) => void kept.set(about, parcel),
    drop: async (about) => void kept.delete(about),
  };
}

/** A network that can be cut. */
function network() {
  const arrived: Parcel[] = [];
  const line = { up: true };
  const send = async (parcel: Parcel) => {
    if (!line.up) throw new TypeError('no network');
    arrived.push(parcel);
  };
  return { arrived, line, send };
}

const refusal = (status: number) =>
  new ApiError(status, { code: 'not-found', message: '', next: '', params: {} });

test('keeps on the device first, then sends, in order and once', async () => {
  const store = memory();
  const { arrived, send } = network();
  const outbox = openOutbox({ store, send });
  await outbox.put(note('a'));
  await outbox.put(note('b'));
  await outbox.flush();
  expect(arrived.map(aboutOf)).toEqual(['note/a', 'note/b']);
  expect([store.kept.size, outbox.get().state]).toEqual([0, 'sent']);
});

test('waits without a network, says how much waits, and sends when it is asked again', async () => {
  const { arrived, line, send } = network();
  const outbox = openOutbox({ store: memory(), send, retryMs: 1e9 });
  line.up = false;
  await outbox.put(note('a'));
  await outbox.flush();
  expect(outbox.get()).toMatchObject({ things: 1, state: 'waiting' });
  line.up = true;
  await outbox.flush();
  expect(arrived).toHaveLength(1);
});

test('sends what an earlier tab left', async () => {
  const { arrived, send } = network();
  const outbox = openOutbox({ store: memory(new Map([['note/a', note('a')]])), send });
  await outbox.flush();
  expect(arrived.map(aboutOf)).toEqual(['note/a']);
});

test('sends what was written while the same was under way, afterwards', async () => {
  const arrived: Parcel[] = [];
  const under = Promise.withResolvers<undefined>();
  const begun = Promise.withResolvers<undefined>();
  const send = async (parcel: Parcel) => {
    arrived.push(parcel);
    begun.resolve(undefined);
    if (arrived.length === 1) await under.promise;
  };
  const outbox = openOutbox({ store: memory(), send });
  await outbox.put(note('a', 'first'));
  await begun.promise;
  await outbox.put(note('a', 'second'));
  under.resolve(undefined);
  await outbox.flush();
  expect(arrived).toEqual([note('a', 'first'), note('a', 'second')]);
});

test('drops what the server will never take, and goes on with the rest', async () => {
  const arrived: Parcel[] = [];
  const outbox = openOutbox({
    store: memory(),
    send: async (parcel) => {
      if (aboutOf(parcel) === 'note/a') throw refusal(404);
      arrived.push(parcel);
    },
  });
  await outbox.put(note('a'));
  await outbox.put(note('b'));
  await outbox.flush();
  expect(arrived).toHaveLength(1);
  expect(outbox.get()).toMatchObject({ refused: 1, things: 0 });
});

test('keeps all of it where nobody is signed in any more', async () => {
  const store = memory();
  const outbox = openOutbox({
    store,
    send: async () => {
      throw refusal(401);
    },
    retryMs: 1e9,
  });
  await outbox.put(note('a'));
  await outbox.flush();
  expect([store.kept.size, outbox.get().state]).toEqual([1, 'signed-out']);
});
