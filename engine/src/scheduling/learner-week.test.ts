import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flexBlocks } from './flex-block.arbitrary.ts';
import { createLearnerWeek } from './learner-week.ts';
import { compileWeek, type WeekModel } from './week-model.ts';

it('finds the best week of a learner, and with several requirements a limit that holds', () => {
  fc.assert(
    fc.property(flexBlocks({ learners: 2, days: 4 }), fc.nat(400), (block, level) => {
      const model = compileWeek({ ...block, pulls: [] });
      const price = new Int32Array(model.days * model.offerings).map((_, i) => (i * level) % 700);
      const chosen = new Int32Array(model.learners * model.days).fill(-1);
      const week = createLearnerWeek(model, { price, held: new Uint8Array(model.days), chosen });
      for (let l = 0; l < model.learners; l++) {
        const found = week.best(l, -1, -1, 0);
        const exact = bestByTrial(model, { learner: l, price });
        expect(found).toBeGreaterThanOrEqual(exact);
        const severalNeeds = model.needStart[l + 1]! - model.needStart[l]! > 1;
        expect(found === exact || severalNeeds).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

function bestByTrial(
  model: WeekModel,
  { learner, price }: { readonly learner: number; readonly price: Int32Array },
): number {
  const first = model.needStart[learner]!;
  const left = model.need.slice(first, model.needStart[learner + 1]);
  const used = new Set<number>();
  return descend(0);

  function descend(day: number): number {
    if (day === model.days) return 0;
    let best = descend(day + 1);
    const place = learner * model.days + day;
    for (let k = model.arcStart[place]!; k < model.arcStart[place + 1]!; k++) {
      const offering = model.arcOffering[k]!;
      if (used.has(offering)) continue;
      const r = model.arcNeed[k]! - 1;
      const serves = r >= 0 && left[r]! > 0;
      const net = model.arcGain[k]! - price[day * model.offerings + offering]!;
      used.add(offering);
      if (serves) left[r]!--;
      best = Math.max(best, net + (serves ? model.requirementPenalty : 0) + descend(day + 1));
      if (serves) left[r]!++;
      used.delete(offering);
    }
    return best;
  }
}
