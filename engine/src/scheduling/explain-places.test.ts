import { describe, expect, it } from 'vitest';
import { explainPlaces } from './explain-places.ts';
import type { FlexBlock } from './flex-block.ts';

const block: FlexBlock = {
  learners: 4,
  days: 2,
  offerings: [
    { category: 0, capacity: 1, needsDevice: true, days: [0, 1] },
    { category: 1, capacity: 2, needsDevice: false, days: [0] },
    { category: 0, capacity: 5, needsDevice: false, days: [0] },
  ],
  devicePool: [1, 1],
  options: [
    [[0, 900, 1, 300], []],
    [[0, 800, 1, 300], []],
    [[0, 700], []],
    [[0, 950, 1, 0], []],
  ],
  requirements: [{ learner: 1, category: 1, min: 1 }],
  pulls: [{ learner: 3, day: 0, offering: 1, rank: 'required' }],
  unplacedPenalty: 1000,
  requirementPenalty: 3000,
};
const assignment = [
  [0, null],
  [1, null],
  [null, null],
  [1, null],
];
const explain = explainPlaces(block, assignment);

describe('explainPlaces', () => {
  it('says when a learner has the best of the options', () => {
    expect(explain({ learner: 0, day: 0 })).toMatchObject({
      value: 0,
      because: { code: 'first-choice', values: { learner: 0, day: 0, offering: 0 } },
      passedOver: [],
    });
  });

  it('names the requirement that a place serves, and what stood before the better option', () => {
    const { because, passedOver } = explain({ learner: 1, day: 0 });
    expect(because.code).toBe('serves-requirement');
    expect(passedOver.map((option) => [option.offering, option.because.code])).toEqual([
      [0, 'full'],
    ]);
  });

  it('names a pull before anything else', () => {
    expect(explain({ learner: 3, day: 0 }).because.code).toBe('pull-in-force');
  });

  it('gives a learner without a place the reason and the nearest alternative', () => {
    expect(explain({ learner: 2, day: 0 })).toMatchObject({
      value: null,
      because: { code: 'all-taken' },
      nearest: { kind: 'another-day', day: 1, offering: 0 },
    });
  });

  it('says when there was nothing to choose from', () => {
    expect(explain({ learner: 2, day: 1 }).because.code).toBe('no-options');
  });

  it('tells missing devices from missing seats', () => {
    const short = explainPlaces({ ...block, devicePool: [0, 0] }, [
      [null, null],
      [1, null],
      [null, null],
      [1, null],
    ]);
    expect(short({ learner: 2, day: 0 }).because.code).toBe('devices-out');
    expect(short({ learner: 2, day: 0 }).nearest).toEqual({
      kind: 'outside-options',
      day: 0,
      offering: 2,
    });
  });
});
