export type Season = 'fall' | 'winter' | 'spring';

export const normPercentiles = [90, 75, 50, 25, 10] as const;

/** Words correct a minute at the percentiles 90, 75, 50, 25 and 10. */
export type NormRow = readonly [number, number, number, number, number];

/**
 * Oral reading fluency by grade and season: Hasbrouck, J. and Tindal, G. (2017), An update to compiled ORF norms (Technical Report 1702),
 * University of Oregon, Behavioral Research and Teaching. Compiled from DIBELS, DIBELS Next and easyCBM: one minute of unpractised reading
 * aloud of a text of the grade, in English. Grade 1 has no fall; beyond grade 6 nothing is published.
 */
const norms: Readonly<Record<number, Readonly<Partial<Record<Season, NormRow>>>>> = {
  1: { winter: [97, 59, 29, 16, 9], spring: [116, 91, 60, 34, 18] },
  2: {
    fall: [111, 84, 50, 36, 23],
    winter: [131, 109, 84, 59, 35],
    spring: [148, 124, 100, 72, 43],
  },
  3: {
    fall: [134, 104, 83, 59, 40],
    winter: [161, 137, 97, 79, 62],
    spring: [166, 139, 112, 91, 63],
  },
  4: {
    fall: [153, 125, 94, 75, 60],
    winter: [168, 143, 120, 95, 71],
    spring: [184, 160, 133, 105, 83],
  },
  5: {
    fall: [179, 153, 121, 87, 64],
    winter: [183, 160, 133, 109, 84],
    spring: [195, 169, 146, 119, 102],
  },
  6: {
    fall: [185, 159, 132, 112, 89],
    winter: [195, 166, 145, 116, 91],
    spring: [204, 173, 146, 122, 91],
  },
};

/** The published figures of a grade (1 to 6) and season; undefined where none are published. */
export function findNorms(grade: number, season: Season): NormRow | undefined {
  return norms[grade]?.[season];
}
