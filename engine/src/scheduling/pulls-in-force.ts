import type { Because } from './because.ts';
import { type FlexBlock, type Pull, PULL_RANKS } from './flex-block.ts';
import { runsOn, seatsOf } from './seats-of.ts';

export type OverruledReason =
  | 'stronger-pull'
  | 'same-offering-twice'
  | 'not-running'
  | 'no-seat'
  | 'no-device';

export type OverruledPull = {
  readonly pull: Pull;
  readonly because: Because<OverruledReason>;
};

/**
 * Which pulls bind, and why the others do not. Stronger ranks are seated first, within a rank in the
 * order given; a pull binds if the learner is still free that day, does not have the offering on another
 * day, the offering runs, and a seat and (if needed) a device are left for pulls.
 */
export function pullsInForce(block: FlexBlock): {
  readonly inForce: readonly Pull[];
  readonly overruled: readonly OverruledPull[];
} {
  const order = PULL_RANKS.flatMap((rank) => block.pulls.filter((pull) => pull.rank === rank));
  const weeks = new Map<number, Map<number, number>>();
  const used = new Map<number, number>();
  const devices = block.devicePool.map(() => 0);
  const inForce: Pull[] = [];
  const overruled: OverruledPull[] = [];
  for (const pull of order) {
    const { learner, day, offering } = pull;
    const week = weeks.get(learner) ?? new Map<number, number>();
    const seat = offering * block.days + day;
    const needsDevice = block.offerings[offering]?.needsDevice === true;
    const reason = obstacle();
    if (reason !== undefined) {
      overruled.push({ pull, because: { code: reason, values: { learner, day, offering } } });
      continue;
    }
    weeks.set(learner, week.set(day, offering));
    used.set(seat, (used.get(seat) ?? 0) + 1);
    if (needsDevice) devices[day]!++;
    inForce.push(pull);

    function obstacle(): OverruledReason | undefined {
      if (week.has(day)) return 'stronger-pull';
      if (week.size > 0 && [...week.values()].includes(offering)) return 'same-offering-twice';
      if (!runsOn(block, offering, day)) return 'not-running';
      if ((used.get(seat) ?? 0) >= seatsOf(block, offering, day)) return 'no-seat';
      if (needsDevice && devices[day]! >= (block.devicePool[day] ?? 0)) return 'no-device';
      return undefined;
    }
  }
  return { inForce, overruled };
}
