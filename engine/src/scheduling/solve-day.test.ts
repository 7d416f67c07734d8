import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDayFlow, type DayFlow } from './day-flow.ts';
import { flexBlocks } from './flex-block.arbitrary.ts';
import { dayValue, type DayPrices, solveDay } from './solve-day.ts';
import { compileWeek } from './week-model.ts';

/** What the prices prove: nobody can gain more than their best net, and all seats and devices are paid. */
function dualValue(flow: DayFlow, { offering, device }: DayPrices): number {
  let value = device * flow.devices;
  flow.seats.forEach((seats, o) => {
    const seat = offering[o]! - (flow.needsDevice[o] ? device : 0);
    expect(seat).toBeGreaterThanOrEqual(0);
    value += seat * seats;
  });
  for (let l = 0; l < flow.learners; l++) {
    const arcs = flow.gain.subarray(
      flow.arcStart[l * flow.stride],
      flow.arcStart[l * flow.stride + 1],
    );
    const first = flow.arcStart[l * flow.stride]!;
    value += Math.max(0, ...[...arcs].map((g, i) => g - offering[flow.arcOffering[first + i]!]!));
  }
  return value;
}

it('leaves prices that prove the day optimal, from any start, with one day or several', () => {
  const start = fc.array(fc.nat(900), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(flexBlocks({ learners: 9, days: 2 }), start, (block, [device = 0, ...above]) => {
      const model = compileWeek(block);
      const flow = createDayFlow(model);
      flow.gain.set(model.arcGain);
      const needsDevice = model.needsDevice;
      const prices = {
        device,
        offering: Int32Array.from(needsDevice, (needs, o) => above[o]! + (needs ? device : 0)),
      };
      solveDay(flow, prices);
      expect(prices.device).toBeGreaterThanOrEqual(0);
      expect(dayValue(flow)).toBe(dualValue(flow, prices));
    }),
    { numRuns: 300 },
  );
});
