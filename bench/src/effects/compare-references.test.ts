import { expect, test } from 'vitest';
import { compareReferences } from './compare-references.ts';
import { hasReferences } from './read-data.ts';

const present = hasReferences();

test.skipIf(!present)(
  `agrees with the reference programs within their bars${present ? '' : ' (skipped: data not present)'}`,
  () => {
    const results = compareReferences();
    expect(results.length).toBeGreaterThan(20);
    expect(results.filter(({ compared }) => compared === 0)).toEqual([]);
    expect(results.filter(({ maxError, bar }) => !(maxError <= bar))).toEqual([]);
  },
);
