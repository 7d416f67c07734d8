import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flexBlocks } from './flex-block.arbitrary.ts';
import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { listViolations } from './list-violations.ts';
import { pullsInForce } from './pulls-in-force.ts';
import { replanFlexWeek } from './replan-flex-week.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

it('counts exactly the fewest moves that an assignment which keeps the rules needs', () => {
  fc.assert(
    fc.property(
      flexBlocks({ learners: 3, days: 2 }),
      fc.record({ at: fc.nat(4), seats: fc.nat(2), less: fc.nat(1), newPulls: fc.nat(3) }),
      (original, { at, seats, less, newPulls }) => {
        const pulls = original.pulls.slice(newPulls);
        const before = solveFlexWeek({ ...original, pulls }).assignment;
        const changed = {
          ...original,
          offerings: original.offerings.map((o, i) =>
            i === at ? { ...o, capacity: Math.min(seats, o.capacity) } : o,
          ),
          devicePool: original.devicePool.map((n) => Math.max(0, n - less)),
        };
        const { fewestMoves } = replanFlexWeek(changed, before);
        expect(fewestMoves).toBe(fewestByTrial(changed, before));
      },
    ),
    { numRuns: 300 },
  );
});

/** The fewest changed places of all assignments that keep the rules. */
function fewestByTrial(block: FlexBlock, before: FlexAssignment): number {
  const pulled = new Map(
    pullsInForce(block).inForce.map((p) => [p.learner * block.days + p.day, p.offering]),
  );
  const rows = before.map((week) => [...week]);
  let fewest = Infinity;
  descend(0, 0);
  return fewest;

  function descend(place: number, moves: number): void {
    if (moves >= fewest) return;
    if (place === block.learners * block.days) {
      if (listViolations(block, rows).length === 0) fewest = moves;
      return;
    }
    const learner = Math.floor(place / block.days);
    const day = place % block.days;
    const was = before[learner]![day]!;
    const options = block.options[learner]![day]!.filter((_, k) => k % 2 === 0);
    const choices = pulled.has(place) ? [pulled.get(place)!] : [null, ...options];
    for (const choice of choices) {
      rows[learner]![day] = choice;
      descend(place + 1, choice === was ? moves : moves + 1);
    }
    rows[learner]![day] = was;
  }
}
