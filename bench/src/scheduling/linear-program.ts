import type { FlexInstance, InstancePull } from './flex-instance.ts';

export type LinearProgram = {
  readonly numCols: number;
  readonly numRows: number;
  readonly offset: number;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
};

/**
 * The week as a linear program (integrality dropped), columns compressed: one column an option, one a
 * requirement (its shortfall); rows: learner-day, seats, devices, no repeat, requirement. Maximise.
 */
export function buildLinearProgram(instance: FlexInstance): LinearProgram {
  const { students, days, offerings, options, unplacedPenalty } = instance;
  const forced = pullsInForce(instance);
  const requirementOf = new Map(
    instance.requirements.map((r, index) => [r.student, { ...r, index }]),
  );
  const upper: number[] = [];
  const lower: number[] = [];
  const newRow = (low: number, high: number): number => {
    lower.push(low);
    upper.push(high);
    return upper.length - 1;
  };
  const learnerDay = Array.from({ length: students * days }, () => newRow(-Infinity, 1));
  const seats = offerings.map((o) =>
    Array.from({ length: days }, () => newRow(-Infinity, o.capacity)),
  );
  const devices = instance.devicePool.map((pool) => newRow(-Infinity, pool));
  const requirement = instance.requirements.map((r) => newRow(r.min, Infinity));
  const cost: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const starts: number[] = [0];
  const indices: number[] = [];
  options.forEach((week, student) => {
    const runs = new Map<number, number>();
    for (const flat of week)
      for (let k = 0; k < flat.length; k += 2) runs.set(flat[k]!, (runs.get(flat[k]!) ?? 0) + 1);
    const repeat = new Map<number, number>();
    const required = requirementOf.get(student);
    week.forEach((flat, day) => {
      const pull = forced.get(student * days + day);
      for (let k = 0; k < flat.length; k += 2) {
        const offering = flat[k]!;
        cost.push(flat[k + 1]! + unplacedPenalty);
        low.push(pull?.offering === offering ? 1 : 0);
        high.push(pull === undefined || pull.offering === offering ? 1 : 0);
        indices.push(learnerDay[student * days + day]!, seats[offering]![day]!);
        if (offerings[offering]!.device) indices.push(devices[day]!);
        if (runs.get(offering)! > 1) {
          if (!repeat.has(offering)) repeat.set(offering, newRow(-Infinity, 1));
          indices.push(repeat.get(offering)!);
        }
        if (required?.category === offerings[offering]!.category)
          indices.push(requirement[required.index]!);
        starts.push(indices.length);
      }
    });
  });
  for (const row of requirement) {
    cost.push(-instance.requirementPenalty);
    low.push(0);
    high.push(Infinity);
    indices.push(row);
    starts.push(indices.length);
  }
  return {
    numCols: cost.length,
    numRows: upper.length,
    offset: -unplacedPenalty * students * days,
    colCost: Float64Array.from(cost),
    colLower: Float64Array.from(low),
    colUpper: Float64Array.from(high),
    rowLower: Float64Array.from(lower),
    rowUpper: Float64Array.from(upper),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: new Float64Array(indices.length).fill(1),
  };
}

function pullsInForce(instance: FlexInstance): Map<number, InstancePull> {
  const best = new Map<number, InstancePull>();
  for (const pull of instance.pulls) {
    const key = pull.student * instance.days + pull.day;
    const other = best.get(key);
    if (other === undefined || pull.priority < other.priority) best.set(key, pull);
  }
  return best;
}
