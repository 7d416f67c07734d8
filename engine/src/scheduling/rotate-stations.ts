import type { Because } from './because.ts';
import { chooseVisits } from './choose-visits.ts';
import { colorEdges } from './color-edges.ts';
import { ScheduleInputError } from './schedule-input-error.ts';

export type Station = {
  /** How many learners fit. */
  readonly places: number;
  /** Devices at the station, and whether each learner needs one. */
  readonly devices: number;
  readonly needsDevice: boolean;
};

export type StationGroup = {
  readonly size: number;
  /** Stations in the order of need; those not named come last, in their own order. */
  readonly first?: readonly number[];
};

export type RotationQuestion = {
  readonly stations: readonly Station[];
  readonly groups: readonly StationGroup[];
  readonly minutes: number;
  readonly minutesARound: number;
  /** Minutes lost in changing, between rounds; default 0. */
  readonly changeMinutes?: number;
};

export type Rotation = {
  /** `grid[round][group]`: the station, or null (the group works on its own). */
  readonly grid: readonly (readonly (number | null)[])[];
  /** Minutes from the start of the lesson at which each round begins. */
  readonly startsAt: readonly number[];
  /** Visits that do not happen today. */
  readonly missed: readonly {
    readonly group: number;
    readonly station: number;
    readonly because: Because<'too-few-devices' | 'too-few-places' | 'no-round-left'>;
  }[];
};

/** A day has no more minutes, so a grid no more rounds. */
const MOST_ROUNDS = 1440;

/**
 * A grid of rounds for today: no group at a station twice, no station with two groups at once, no group
 * where places or devices do not reach; a group of nobody goes nowhere. Visits are chosen in the order of
 * each group's need, as many as possible and as equal between groups as possible, then spread over rounds
 * by colouring the edges of the bipartite graph, which never needs more rounds than the busiest group or
 * station has visits (König 1916). Throws ScheduleInputError for minutes below one round, and for sizes,
 * places or devices that are no counts.
 */
export function rotateStations(question: RotationQuestion): Rotation {
  const { stations, groups, minutesARound, changeMinutes = 0 } = question;
  checkCounts(question);
  const rounds = countRounds(question);
  const open = groups.map((group) =>
    orderOf(group, stations.length).filter((s) => obstacleAt(stations[s]!, group) === undefined),
  );
  const chosen = chooseVisits({
    wishes: groups.map(({ size }, g) => (size === 0 ? [] : open[g]!)),
    asked: groups.map(({ first = [] }, g) => open[g]!.filter((s) => first.includes(s)).length),
    stations: stations.length,
    rounds,
  });
  const visits = chosen.flatMap((visited, left) => [...visited].map((right) => ({ left, right })));
  const round = colorEdges(visits, { left: groups.length, right: stations.length, colors: rounds });
  const grid = Array.from({ length: rounds }, () => groups.map((): number | null => null));
  visits.forEach(({ left, right }, at) => (grid[round[at]!]![left] = right));
  const startsAt = grid.map((_, at) => at * (minutesARound + changeMinutes));
  return { grid, startsAt, missed: listMissed(question, { chosen, rounds }) };
}

function checkCounts({ stations, groups }: RotationQuestion): void {
  const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0;
  const problems: Because<'not-a-count'>[] = [];
  stations.forEach(({ places, devices }, station) => {
    if (!isCount(places) || !isCount(devices))
      problems.push({ code: 'not-a-count', values: { station, places, devices } });
  });
  groups.forEach(({ size }, group) => {
    if (!isCount(size)) problems.push({ code: 'not-a-count', values: { group, size } });
  });
  if (problems.length > 0) throw new ScheduleInputError(problems);
}

function countRounds({ minutes, minutesARound, changeMinutes = 0 }: RotationQuestion): number {
  const rounds = Math.floor((minutes + changeMinutes) / (minutesARound + changeMinutes));
  const values = { minutes, minutesARound, changeMinutes };
  if (!(minutesARound > 0) || !(changeMinutes >= 0) || !(rounds >= 1))
    throw new ScheduleInputError([{ code: 'no-round-fits', values }]);
  if (rounds > MOST_ROUNDS) throw new ScheduleInputError([{ code: 'too-many-rounds', values }]);
  return rounds;
}

function listMissed(
  { stations, groups }: RotationQuestion,
  { chosen, rounds }: { readonly chosen: readonly ReadonlySet<number>[]; readonly rounds: number },
): Rotation['missed'] {
  return groups.flatMap((group, g) =>
    group.size === 0
      ? []
      : orderOf(group, stations.length)
          .filter((station) => !chosen[g]!.has(station))
          .map((station) => {
            const code = obstacleAt(stations[station]!, group) ?? 'no-round-left';
            return { group: g, station, because: { code, values: { group: g, station, rounds } } };
          }),
  );
}

function orderOf({ first = [] }: StationGroup, stations: number): number[] {
  const named = [...new Set(first)].filter((s) => Number.isInteger(s) && s >= 0 && s < stations);
  const rest = Array.from({ length: stations }, (_, s) => s).filter((s) => !named.includes(s));
  return [...named, ...rest];
}

function obstacleAt(
  station: Station,
  { size }: StationGroup,
): 'too-few-devices' | 'too-few-places' | undefined {
  if (size > station.places) return 'too-few-places';
  return station.needsDevice && size > station.devices ? 'too-few-devices' : undefined;
}
