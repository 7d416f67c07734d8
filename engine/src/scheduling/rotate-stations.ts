import type { Because } from './because.ts';
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

/**
 * A grid of rounds for today: no group at a station twice, no station with two groups at once, no group
 * where places or devices do not reach. Visits are chosen in the order of each group's need, then spread
 * over rounds by colouring the edges of the bipartite graph, which never needs more rounds than the
 * busiest group or station has visits (König 1916). Throws ScheduleInputError for minutes below one round.
 */
export function rotateStations(question: RotationQuestion): Rotation {
  const { stations, groups, minutesARound, changeMinutes = 0 } = question;
  const rounds = countRounds(question);
  const missed: Rotation['missed'][number][] = [];
  const visits: { readonly left: number; readonly right: number }[] = [];
  const perGroup = groups.map(() => 0);
  const perStation = stations.map(() => 0);
  for (let rank = 0; rank < stations.length; rank++)
    groups.forEach((group, g) => {
      const station = orderOf(group, stations.length)[rank]!;
      const obstacle = obstacleAt(stations[station]!, group);
      const full = perGroup[g]! >= rounds || perStation[station]! >= rounds;
      const code = obstacle ?? (full ? 'no-round-left' : undefined);
      if (code !== undefined) {
        missed.push({
          group: g,
          station,
          because: { code, values: { group: g, station, rounds } },
        });
        return;
      }
      perGroup[g]!++;
      perStation[station]!++;
      visits.push({ left: g, right: station });
    });
  const round = colorEdges(visits, { left: groups.length, right: stations.length, colors: rounds });
  const grid = Array.from({ length: rounds }, () => groups.map((): number | null => null));
  visits.forEach(({ left, right }, at) => (grid[round[at]!]![left] = right));
  const startsAt = grid.map((_, at) => at * (minutesARound + changeMinutes));
  return { grid, startsAt, missed };
}

function countRounds({ minutes, minutesARound, changeMinutes = 0 }: RotationQuestion): number {
  const rounds = Math.floor((minutes + changeMinutes) / (minutesARound + changeMinutes));
  if (!(minutesARound > 0) || !(changeMinutes >= 0) || !(rounds >= 1))
    throw new ScheduleInputError([
      { code: 'no-round-fits', values: { minutes, minutesARound, changeMinutes } },
    ]);
  return rounds;
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
