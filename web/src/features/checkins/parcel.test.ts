import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutOf, addParcel, confirmParcel, type Parcel } from './parcel.ts';

const note = (text: string, revision = 0): Parcel => ({
  kind: 'shared-note',
  checkInId: 'c',
  text,
  revision,
});
const decision = (decisionId: string, text: string): Parcel => ({
  kind: 'decision',
  checkInId: 'c',
  decisionId,
  text,
  who: 'learner',
  dueOn: null,
});

test('keeps one parcel a thing, the newest words, in the order of the first', () => {
  const parcels = [note('a'), decision('1', 'read'), note('ab')].reduce(addParcel, []);
  expect(parcels).toEqual([note('ab'), decision('1', 'read')]);
});

test('lets taking a decision back take the place of writing it', () => {
  const gone: Parcel = { kind: 'no-decision', checkInId: 'c', decisionId: '1' };
  expect(addParcel([decision('1', 'read')], gone)).toEqual([gone]);
});

test('keeps what was typed while a note was under way, upon the revision that came back', () => {
  const sent = note('a', 3);
  const parcels = addParcel([sent], note('ab', 3));
  expect(confirmParcel(parcels, sent, 4)).toEqual([note('ab', 4)]);
  expect(confirmParcel([sent], sent, 4)).toEqual([]);
});

test('loses nothing that was not confirmed, whatever is written and confirmed in whatever order', () => {
  const parcel = fc.oneof(
    fc.string().map((text) => note(text)),
    fc.tuple(fc.constantFrom('1', '2', '3'), fc.string()).map(([id, text]) => decision(id, text)),
  );
  fc.assert(
    fc.property(fc.array(parcel, { minLength: 1 }), fc.nat(), (written, pick) => {
      const parcels = written.reduce(addParcel, [] as readonly Parcel[]);
      const newest = new Map(written.map((one) => [aboutOf(one), one]));
      expect(new Map(parcels.map((one) => [aboutOf(one), one]))).toEqual(newest);
      const sent = parcels[pick % parcels.length]!;
      const left = confirmParcel(parcels, sent, 1);
      expect(left).toHaveLength(parcels.length - 1);
      expect(left).not.toContain(sent);
    }),
  );
});
