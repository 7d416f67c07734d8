import { expect, test } from 'vitest';
import type { CheckIn } from './check-in.ts';
import { withParcels } from './with-parcels.ts';

const decision = {
  decisionId: 'd',
  checkInId: 'c',
  text: 'Reads',
  who: 'learner' as const,
  dueOn: null,
  doneAt: null,
};
const checkIn = {
  checkInId: 'c',
  agenda: [
    {
      key: 'first-talk',
      says: { code: 'first-talk', values: {} },
      text: null,
      because: [],
      leftOut: false,
    },
  ],
  sharedNote: { text: 'before', revision: 2 },
  privateNote: '',
  decisions: [decision],
  openDecisions: [{ ...decision, decisionId: 'old' }],
} as unknown as CheckIn;

test('shows at once what was written, and leaves other check-ins alone', () => {
  const shown = withParcels(checkIn, [
    { kind: 'shared-note', checkInId: 'c', text: 'after', revision: 2 },
    { kind: 'private-note', checkInId: 'c', text: 'mine' },
    { kind: 'private-note', checkInId: 'another', text: 'not here' },
  ]);
  expect(shown.sharedNote).toEqual({ text: 'after', revision: 2 });
  expect(shown.privateNote).toBe('mine');
});

test('adds, changes in its place, and takes out decisions', () => {
  const write = { kind: 'decision', checkInId: 'c', who: 'family', dueOn: '2026-12-01' } as const;
  const texts = (shown: CheckIn) => shown.decisions.map((one) => one.text);
  const added = withParcels(checkIn, [{ ...write, decisionId: 'e', text: 'A quiet place' }]);
  expect(texts(added)).toEqual(['Reads', 'A quiet place']);
  expect(texts(withParcels(added, [{ ...write, decisionId: 'd', text: 'Reads aloud' }]))).toEqual([
    'Reads aloud',
    'A quiet place',
  ]);
  const gone = { kind: 'no-decision', checkInId: 'c', decisionId: 'd' } as const;
  expect(texts(withParcels(added, [gone]))).toEqual(['A quiet place']);
});

test('leaves an item out, brings it back, and adds one of one’s own', () => {
  const change = { kind: 'agenda', checkInId: 'c' } as const;
  const out = withParcels(checkIn, [{ ...change, key: 'first-talk', text: null, on: false }]);
  expect(out.agenda[0]?.leftOut).toBe(true);
  const back = withParcels(out, [{ ...change, key: 'first-talk', text: null, on: true }]);
  expect(back.agenda[0]?.leftOut).toBe(false);
  const own = withParcels(checkIn, [{ ...change, key: 'own/1', text: 'The fair', on: true }]);
  expect(own.agenda.map((item) => item.text)).toEqual([null, 'The fair']);
});

test('ticks what was agreed before', () => {
  const tick = { kind: 'tick', checkInId: 'c', learnerId: 'l', decisionId: 'old' } as const;
  const shown = withParcels(checkIn, [{ ...tick, done: true }]);
  expect(shown.openDecisions[0]?.doneAt).not.toBeNull();
  expect(withParcels(shown, [{ ...tick, done: false }]).openDecisions[0]?.doneAt).toBeNull();
});
