import type { Because } from './because.ts';
import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { pullsInForce } from './pulls-in-force.ts';
import { seatsOf } from './seats-of.ts';
import { utilityOf } from './utility-of.ts';

export type Violation = Because<'eligible' | 'capacity' | 'devices' | 'no-repeat' | 'pull'>;

/**
 * Every hard rule that an assignment breaks, with its place; empty for an assignment that holds. A place
 * in an offering or on a day that does not exist breaks `eligible`.
 */
export function listViolations(block: FlexBlock, assignment: FlexAssignment): Violation[] {
  const { inForce } = pullsInForce(block);
  const pulled = new Set(inForce.map((p) => placeKey(p.learner, p.day, p.offering)));
  const violations: Violation[] = [];
  const used = block.offerings.map(() => block.devicePool.map(() => 0));
  const devices = block.devicePool.map(() => 0);
  assignment.forEach((week, learner) => {
    const seen = new Set<number>();
    week.forEach((offering, day) => {
      if (offering === null) return;
      const values = { learner, day, offering };
      if (block.offerings[offering] === undefined || day >= block.days) {
        violations.push({ code: 'eligible', values });
        return;
      }
      if (!pulled.has(placeKey(learner, day, offering)) && utilityOf(block, values) === undefined)
        violations.push({ code: 'eligible', values });
      if (seen.has(offering)) violations.push({ code: 'no-repeat', values });
      seen.add(offering);
      used[offering]![day]!++;
      if (block.offerings[offering]!.needsDevice) devices[day]!++;
    });
  });
  used.forEach((byDay, offering) =>
    byDay.forEach((count, day) => {
      const limit = seatsOf(block, offering, day);
      if (count > limit)
        violations.push({ code: 'capacity', values: { offering, day, used: count, limit } });
    }),
  );
  devices.forEach((count, day) => {
    const limit = block.devicePool[day]!;
    if (count > limit) violations.push({ code: 'devices', values: { day, used: count, limit } });
  });
  for (const { learner, day, offering } of inForce)
    if (assignment[learner]?.[day] !== offering)
      violations.push({ code: 'pull', values: { learner, day, offering } });
  return violations;
}

function placeKey(learner: number, day: number, offering: number): string {
  return `${learner}/${day}/${offering}`;
}
