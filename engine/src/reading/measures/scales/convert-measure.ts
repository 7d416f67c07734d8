import type { SchoolPlace } from '../school-clock.ts';
import type { Converted } from './converted.ts';
import { convertDibels } from './dibels.ts';
import { convertFountasPinnell } from './fountas-pinnell.ts';
import { convertLexile } from './lexile.ts';
import { convertMapGrowth } from './map-growth.ts';
import { convertStar } from './star.ts';

export const externalScales = ['lexile', 'fp', 'star', 'dibels', 'map'] as const;
export type ExternalScale = (typeof externalScales)[number];

export interface ScaleScore {
  readonly scale: ExternalScale;
  /** As somebody wrote it: '540L', 'M', '3.4', '92', '203'. */
  readonly score: string;
  /** Needed for DIBELS and MAP, whose scores mean something only beside the grade. */
  readonly school: SchoolPlace | null;
  readonly day: string;
}

/** A score of another system as a grade with its error; where that cannot be, why and what range is right. */
export function convertMeasure({ scale, score, school, day }: ScaleScore): Converted {
  switch (scale) {
    case 'lexile':
      return convertLexile(score);
    case 'fp':
      return convertFountasPinnell(score);
    case 'star':
      return convertStar(score);
    case 'dibels':
      return convertDibels(score, { school, day });
    case 'map':
      return convertMapGrowth(score, { school, day });
  }
}
