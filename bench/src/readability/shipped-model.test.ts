import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../engine/src/readability/measure-text.ts';
import { correlate, shareOrdered } from './agreement.ts';
import { clearFile, oneStopFile } from './places.ts';
import { readRatedTexts, readTriples } from './read-corpora.ts';

const gradeOf = (text: string): number => measureText(text).grade;

describe.skipIf(!existsSync(oneStopFile))(
  'the shipped model on OneStopEnglish (skipped: data not present)',
  () => {
    it('puts at least 96 % of articles into the order of their versions', () => {
      const triples = readTriples(oneStopFile);
      const grades = triples.map((triple): [number, number, number] => [
        gradeOf(triple.elementary),
        gradeOf(triple.intermediate),
        gradeOf(triple.advanced),
      ]);
      expect(shareOrdered(grades)).toBeGreaterThanOrEqual(0.96);
    });
  },
);

describe.skipIf(!existsSync(clearFile))(
  'the shipped model on CLEAR (skipped: data not present)',
  () => {
    it('agrees with teachers at .68', () => {
      const rated = readRatedTexts(clearFile);
      const grades = rated.map(({ text }) => gradeOf(text));
      expect(
        correlate(
          grades,
          rated.map(({ ease }) => -ease),
        ),
      ).toBeGreaterThanOrEqual(0.68);
    });
  },
);
