import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultScale, findScaleFault, levelOf, middleOf, type Scale } from './scale.ts';

const anyScale: fc.Arbitrary<Scale> = fc
  .uniqueArray(fc.integer({ min: 1, max: 98 }), { minLength: 2, maxLength: 5 })
  .map((cuts) => ({
    levels: [0, ...cuts.toSorted((a, b) => a - b)].map((cut) => ({
      name: { en: `from ${cut}`, es: `desde ${cut}` },
      short: '·',
      from: cut / 100,
    })),
    meetsFrom: 2,
  }));

test('finds the level of a mastery from its lower bound on', () => {
  const levels = [0, 0.49, 0.5, 0.7, 0.8, 1].map((mastery) => levelOf(defaultScale, mastery));
  expect(levels).toEqual([1, 1, 2, 3, 4, 4]);
});

test('reads a judgement back at the level at which it was made', () => {
  fc.assert(
    fc.property(anyScale, (scale) => {
      for (let level = 1; level <= scale.levels.length; level += 1)
        expect(levelOf(scale, middleOf(scale, level))).toBe(level);
    }),
  );
});

test('gives no higher mastery a lower level', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyScale, share, share, (scale, a, b) => {
      expect(levelOf(scale, Math.max(a, b))).toBeGreaterThanOrEqual(levelOf(scale, Math.min(a, b)));
    }),
  );
});

test('names what is wrong with a scale', () => {
  const [first, ...others] = defaultScale.levels;
  expect(findScaleFault(defaultScale)).toBeUndefined();
  expect(findScaleFault({ ...defaultScale, levels: others })).toMatch('begins at 0');
  expect(findScaleFault({ ...defaultScale, levels: [first!, first!, first!] })).toMatch('above');
  expect(findScaleFault({ ...defaultScale, meetsFrom: 5 })).toMatch('one of the levels');
});
