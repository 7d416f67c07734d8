import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotateStations } from './rotate-stations.ts';
import { ScheduleInputError } from './schedule-input-error.ts';

const table = { places: 8, devices: 0, needsDevice: false };
const laptops = { places: 8, devices: 6, needsDevice: true };

describe('rotateStations', () => {
  it('brings every group to every station where rounds suffice', () => {
    const { grid, startsAt, missed } = rotateStations({
      stations: [table, laptops, table],
      groups: [{ size: 5 }, { size: 6 }, { size: 4 }],
      minutes: 60,
      minutesARound: 18,
      changeMinutes: 3,
    });
    expect(startsAt).toEqual([0, 21, 42]);
    expect(missed).toEqual([]);
    for (const row of grid) expect(new Set(row).size).toBe(3);
  });

  it('keeps the stations a group needs most when rounds are short', () => {
    const { grid, missed } = rotateStations({
      stations: [table, table],
      groups: [{ size: 5, first: [1] }],
      minutes: 20,
      minutesARound: 20,
    });
    expect(grid).toEqual([[1]]);
    expect(missed[0]?.because).toEqual({
      code: 'no-round-left',
      values: { group: 0, station: 0, rounds: 1 },
    });
  });

  it('sends no group to a station with too few devices or places, and says so', () => {
    const { missed } = rotateStations({
      stations: [laptops, table],
      groups: [{ size: 7 }, { size: 9 }],
      minutes: 40,
      minutesARound: 20,
    });
    expect(missed.map(({ because }) => because.code)).toEqual([
      'too-few-devices',
      'too-few-places',
      'too-few-places',
    ]);
  });

  it('shares the stations out where there are more groups than stations', () => {
    const group = { size: 5 };
    const { grid } = rotateStations({
      stations: [table, table],
      groups: [group, group, group, group],
      minutes: 40,
      minutesARound: 20,
    });
    const visits = [0, 1, 2, 3].map((g) => grid.filter((row) => row[g] !== null).length);
    expect(visits).toEqual([1, 1, 1, 1]);
  });

  it('lets a group that can go elsewhere leave its station to one that cannot', () => {
    const { grid } = rotateStations({
      stations: [laptops, { ...table, places: 5 }],
      groups: [{ size: 5 }, { size: 6 }],
      minutes: 20,
      minutesARound: 20,
    });
    expect(grid).toEqual([[1, 0]]);
  });

  it('prefers the group that asked for a station to one that only could', () => {
    const { grid } = rotateStations({
      stations: [table, table],
      groups: [{ size: 5 }, { size: 5, first: [0] }],
      minutes: 20,
      minutesARound: 20,
    });
    expect(grid).toEqual([[1, 0]]);
  });

  it('gives no round to a group of nobody', () => {
    const { grid, missed } = rotateStations({
      stations: [table],
      groups: [{ size: 0 }, { size: 5 }],
      minutes: 20,
      minutesARound: 20,
    });
    expect({ grid, missed }).toEqual({ grid: [[null, 0]], missed: [] });
  });

  it.each([
    [{ groups: [{ size: Number.NaN }] }, /not-a-count/],
    [{ groups: [{ size: -5 }] }, /not-a-count/],
    [{ stations: [{ ...table, places: 1.5 }] }, /not-a-count/],
    [{ minutes: Number.POSITIVE_INFINITY }, /too-many-rounds/],
    [{ minutesARound: 1e-9 }, /too-many-rounds/],
    [{ minutes: Number.NaN }, /no-round-fits/],
  ])('refuses %j', (change, message) => {
    const question = { stations: [table], groups: [{ size: 1 }], minutes: 40, minutesARound: 20 };
    expect(() => rotateStations({ ...question, ...change })).toThrow(message);
  });

  it('refuses a lesson shorter than a round', () => {
    const question = { stations: [table], groups: [{ size: 1 }], minutes: 10, minutesARound: 20 };
    expect(() => rotateStations(question)).toThrow(ScheduleInputError);
    expect(() => rotateStations({ ...question, minutesARound: 0 })).toThrow(/no-round-fits/);
  });

  it('never has two groups at a station at once nor a group there twice, and accounts for every pair', () => {
    const station = fc.record({ places: fc.nat(9), devices: fc.nat(9), needsDevice: fc.boolean() });
    const group = fc.record({ size: fc.integer({ min: 1, max: 9 }), first: fc.array(fc.nat(6)) });
    fc.assert(
      fc.property(
        fc.array(station, { maxLength: 6 }),
        fc.array(group, { maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (stations, groups, rounds) => {
          const question = { stations, groups, minutes: rounds * 10, minutesARound: 10 };
          const { grid, missed } = rotateStations(question);
          for (const row of grid) {
            const visited = row.filter((s) => s !== null);
            expect(new Set(visited).size).toBe(visited.length);
          }
          groups.forEach((_, g) => {
            const visited = grid.map((row) => row[g]!).filter((s) => s !== null);
            const others = missed.filter((m) => m.group === g).map((m) => m.station);
            expect([...visited, ...others].sort((a, b) => a - b)).toEqual(
              stations.map((_, s) => s),
            );
          });
        },
      ),
    );
  });
});
