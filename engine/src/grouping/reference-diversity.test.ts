import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { maximizeDiversity } from './maximize-diversity.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const present = existsSync(new URL('data/grouping/mdgplib', shared));
const absent = present ? '' : ' (skipped: no instances beside the clone)';

describe.skipIf(!present)(`maximizeDiversity beside anticlust 0.8.11.1${absent}`, () => {
  it.each([
    ['Geo_n120_ss_01', 101570.233],
    ['Geo_n120_ds_01', 111700.266],
    ['RanReal_n120_ds_01', 49639.493],
  ])('is more diverse in %s', (name, reference) => {
    const file = new URL(`data/grouping/mdgplib/${name}.txt.gz`, shared);
    const [head = '', ...rows] = gunzipSync(readFileSync(file)).toString().trim().split('\n');
    const [n = 0, groups = 0, , ...limits] = head.trim().split(/\s+/).map(Number);
    const sizes = Array.from({ length: groups }, (_, g) => ({
      least: limits[2 * g]!,
      most: limits[2 * g + 1]!,
    }));
    const distances = Array.from({ length: n }, () => new Float64Array(n));
    for (const [i = 0, j = 0, d = 0] of rows.map((row) => row.trim().split(/\s+/).map(Number))) {
      distances[i]![j] = d;
      distances[j]![i] = d;
    }
    expect(maximizeDiversity({ distances, sizes }).objective).toBeGreaterThanOrEqual(reference);
  });
});
