import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCategories, type Item } from '../items/item.ts';
import { estimateAbility, type AbilityMethod } from './estimate-ability.ts';

const file = new URL('../../../../../shared/reference/irt/catr-estimates.json', import.meta.url);
const present = existsSync(file);

type Case = {
  model: '1PL' | '2PL' | '3PL';
  a?: number[];
  b: number[];
  c?: number[];
  x: string;
  eap: number;
  eapSE: number;
  mlRoot: number;
  mlRootSE: number;
  wlRoot: number;
  wlRootSE: number;
};

function readCases(): Case[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases;
}

function itemsOf({ model, a, b, c }: Case): Item[] {
  return b.map((difficulty, i): Item => {
    const id = String(i);
    if (model === '1PL') return { id, model, b: difficulty };
    if (model === '2PL') return { id, model, a: a![i]!, b: difficulty };
    return { id, model, a: a![i]!, b: difficulty, c: c![i]! };
  });
}

function largestGap(method: AbilityMethod, keys: { theta: keyof Case; error: keyof Case }): number {
  return Math.max(
    ...readCases().map((one) => {
      const answers = [...one.x].map(Number);
      const got = estimateAbility({ items: itemsOf(one), answers, method });
      return Math.max(
        Math.abs(got.theta - (one[keys.theta] as number)),
        Math.abs(got.standardError - (one[keys.error] as number)),
      );
    }),
  );
}

describe.skipIf(!present)('against catR 3.17, 2,000 cases (skipped: data not present)', () => {
  it('gives the same EAP and standard error to 1e-10', () => {
    expect(largestGap('EAP', { theta: 'eap', error: 'eapSE' })).toBeLessThan(1e-10);
  });

  it('gives the exact maximum likelihood root and its standard error to 1e-8', () => {
    expect(largestGap('ML', { theta: 'mlRoot', error: 'mlRootSE' })).toBeLessThan(1e-8);
  });

  it('gives the exact weighted likelihood root and its standard error to 1e-8', () => {
    expect(largestGap('WL', { theta: 'wlRoot', error: 'wlRootSE' })).toBeLessThan(1e-8);
  });
});

const methods: readonly AbilityMethod[] = ['EAP', 'MAP', 'ML', 'WL'];
const parameter = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });
const anyItem: fc.Arbitrary<Item> = fc.oneof(
  parameter(-4, 4).map((b): Item => ({ id: 'x', model: '1PL', b })),
  fc
    .tuple(parameter(0.2, 3), parameter(-4, 4))
    .map(([a, b]): Item => ({ id: 'x', model: '2PL', a, b })),
  fc
    .tuple(parameter(0.2, 3), parameter(-4, 4), parameter(0, 0.4))
    .map(([a, b, c]): Item => ({ id: 'x', model: '3PL', a, b, c })),
  fc
    .tuple(parameter(0.2, 3), parameter(-4, 4), fc.array(parameter(0.05, 2), { maxLength: 3 }))
    .map(([a, first, gaps]): Item => {
      const b = gaps.reduce((all, gap) => [...all, all.at(-1)! + gap], [first]);
      return { id: 'x', model: 'graded', a, b };
    }),
);

function scorePairs(pairs: readonly (readonly [Item, number])[]): number {
  const items = pairs.map(([item]) => item);
  return estimateAbility({ items, answers: pairs.map(([, answer]) => answer) }).theta;
}

describe('an estimate of ability', () => {
  it('is a number with a standard error above 0, whatever was answered', () => {
    const answers = fc.array(fc.constantFrom(0, 1, null, Number.NaN, 0.5, -1, 9), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), answers, (items, given) => {
        for (const method of methods) {
          const { theta, standardError } = estimateAbility({ items, answers: given, method });
          expect(theta).toBeGreaterThanOrEqual(-4);
          expect(theta).toBeLessThanOrEqual(4);
          expect(standardError).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never lowered by a right answer', () => {
    const given = fc.array(fc.tuple(anyItem, fc.constantFrom(0, 1)), { maxLength: 10 });
    const method = fc.constantFrom<AbilityMethod>('EAP', 'MAP', 'ML');
    fc.assert(
      fc.property(given, anyItem, method, (pairs, extra, method) => {
        const items = [...pairs.map(([item]) => item), extra];
        const answers = pairs.map(([, answer]) => answer);
        const top = countCategories(extra) - 1;
        const wrong = estimateAbility({ items, answers: [...answers, 0], method });
        const right = estimateAbility({ items, answers: [...answers, top], method });
        expect(right.theta).toBeGreaterThanOrEqual(wrong.theta - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of the answers', () => {
    const given = fc.array(fc.tuple(anyItem, fc.constantFrom(0, 1)), { maxLength: 10 });
    fc.assert(
      fc.property(given, (pairs) => {
        expect(scorePairs(pairs.toReversed())).toBeCloseTo(scorePairs(pairs), 9);
      }),
      { numRuns: 60 },
    );
  });

  it('without answers is the prior, or the middle of the range with no certainty at all', () => {
    const prior = { mean: 0.5, sd: 0.8 };
    const eap = estimateAbility({ items: [], answers: [], prior });
    expect(eap.theta).toBeCloseTo(0.5, 3);
    expect(estimateAbility({ items: [], answers: [], prior, method: 'MAP' })).toEqual({
      theta: expect.closeTo(0.5, 12) as number,
      standardError: expect.closeTo(0.8, 12) as number,
      answered: 0,
    });
    expect(estimateAbility({ items: [], answers: [], method: 'ML' })).toEqual({
      theta: 0,
      standardError: Infinity,
      answered: 0,
    });
  });

  it('puts all right and all wrong at the ends under maximum likelihood, and inside under the others', () => {
    const items: Item[] = [-1, 0, 1].map((b) => ({ id: String(b), model: '2PL', a: 1, b }));
    expect(estimateAbility({ items, answers: [1, 1, 1], method: 'ML' }).theta).toBe(4);
    expect(estimateAbility({ items, answers: [0, 0, 0], method: 'ML' }).theta).toBe(-4);
    for (const method of ['EAP', 'MAP', 'WL'] as const) {
      const { theta } = estimateAbility({ items, answers: [1, 1, 1], method });
      expect(theta).toBeGreaterThan(0.5);
      expect(theta).toBeLessThan(4);
    }
  });

  it('refuses a prior without width', () => {
    expect(() => estimateAbility({ items: [], answers: [], prior: { mean: 0, sd: 0 } })).toThrow(
      RangeError,
    );
  });
});
