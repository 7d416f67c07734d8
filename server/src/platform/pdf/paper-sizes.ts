import type { Paper } from './open-pdf.ts';

/** Of an upright sheet, in points. */
export const paperSizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
};
