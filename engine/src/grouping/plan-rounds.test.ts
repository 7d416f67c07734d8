import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachesOf } from './count-breaches.ts';
import { planRounds } from './plan-rounds.ts';
import { roundRobin } from './round-robin.ts';

describe('roundRobin', () => {
  it('lets everybody meet everybody once', () => {
    for (const learners of [0, 1, 2, 7, 12]) {
      const met = new Set<string>();
      for (const partner of roundRobin(learners))
        partner.forEach((other, learner) => {
          expect(other < 0 || partner[other] === learner).toBe(true);
          if (other > learner) met.add(`${learner}-${other}`);
        });
      expect(met.size).toBe((learners * Math.max(0, learners - 1)) / 2);
    }
  });
});

describe('planRounds', () => {
  it.each([12, 29, 30])('gives %i learners ten rounds with new partners only', (learners) => {
    const plan = planRounds({ learners, rounds: 10 });
    if (plan.kind !== 'planned') throw new Error(plan.kind);
    expect(plan.newPartners).toBe(plan.partners);
  });

  it('keeps the rules in every round and still finds new partners', () => {
    const list = fc.uniqueArray(fc.nat(13), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(list, fc.nat(), (learners, seed) => {
        const rule = { kind: 'keep-apart', learners } as const;
        const plan = planRounds({ learners: 14, rounds: 5, rules: [rule], seed });
        if (plan.kind !== 'planned') throw new Error(plan.kind);
        for (const round of plan.rounds) expect(breachesOf(rule, round, 7)).toBe(0);
        expect(plan.newPartners / plan.partners).toBeGreaterThanOrEqual(0.95);
      }),
      { numRuns: 10 },
    );
  });

  it('refuses rules that no round can keep, and half rounds', () => {
    const rules = [{ kind: 'keep-together', learners: [0, 1, 2] }] as const;
    const plan = planRounds({ learners: 6, rounds: 2, rules });
    expect(plan).toMatchObject({ kind: 'impossible', conflict: { rules: [0], sizes: true } });
    expect(() => planRounds({ learners: 6, rounds: 1.5 })).toThrow(/bad-rounds/);
  });

  it('plans nothing for nobody', () => {
    expect(planRounds({ learners: 2, rounds: 0 })).toEqual({
      kind: 'planned',
      rounds: [],
      newPartners: 0,
      partners: 0,
    });
  });
});
