import { buildFramework } from './build-framework.ts';
import type { DemoFramework } from './framework.ts';
import { grade1 } from './reading/grade-1.ts';
import { grade2 } from './reading/grade-2.ts';
import { grade3 } from './reading/grade-3.ts';
import { grade4 } from './reading/grade-4.ts';
import { grade5 } from './reading/grade-5.ts';
import { grade6 } from './reading/grade-6.ts';
import { grade7 } from './reading/grade-7.ts';
import { grade8 } from './reading/grade-8.ts';
import { kindergarten } from './reading/kindergarten.ts';

/** K-8 reading, writing, talking and words, in our own words. */
export const reading: DemoFramework = buildFramework('reading', [
  ...kindergarten,
  ...grade1,
  ...grade2,
  ...grade3,
  ...grade4,
  ...grade5,
  ...grade6,
  ...grade7,
  ...grade8,
]);
