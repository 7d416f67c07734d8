import { expect, test } from 'vitest';
import { compareClassMeans } from './compare-class-means.ts';
import { makeUpNormals } from './made-up-classes.ts';
import type { PilotClass } from './pilot-class.ts';

test('keeps its 5 % where the side with fewer classes has much smaller ones', () => {
  const normal = makeUpNormals(4);
  let alarms = 0;
  for (let turn = 0; turn < 2000; turn++) {
    const found = compareClassMeans(drawUneven(normal));
    alarms += Number(found.kind === 'compared' && found.p < 0.05);
  }
  expect(alarms / 2000).toBeLessThan(0.065);
});

test('leaves alone what sizes do no harm to', () => {
  const classes = [16, 30, 25, 18, 22, 29, 15, 27].map((count, k): PilotClass => ({
    arm: k < 3 ? 'pilot' : 'comparison',
    outcomes: Array.from({ length: count }, (_, i) => i % (k + 3)),
  }));
  expect(compareClassMeans(classes)).toMatchObject({ kind: 'compared', widened: 1 });
});

/** Two small pilot classes against eight large ones, nothing between them but chance. */
function drawUneven(normal: () => number): PilotClass[] {
  return Array.from({ length: 10 }, (_, k): PilotClass => {
    const level = Math.sqrt(0.07) * normal();
    const count = k < 2 ? 6 : 31;
    const outcomes = Array.from({ length: count }, () => level + Math.sqrt(0.93) * normal());
    return { arm: k < 2 ? 'pilot' : 'comparison', outcomes };
  });
}
