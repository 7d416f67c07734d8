import { buildFramework } from './build-framework.ts';
import type { DemoFramework } from './framework.ts';
import { grade1 } from './mathematics/grade-1.ts';
import { grade2 } from './mathematics/grade-2.ts';
import { grade3 } from './mathematics/grade-3.ts';
import { grade4 } from './mathematics/grade-4.ts';
import { grade5 } from './mathematics/grade-5.ts';
import { grade6 } from './mathematics/grade-6.ts';
import { grade7 } from './mathematics/grade-7.ts';
import { grade8 } from './mathematics/grade-8.ts';
import { kindergarten } from './mathematics/kindergarten.ts';

/** K-8 mathematics in our own words: domains, standards, what comes first, and a child's words for each. */
export const mathematics: DemoFramework = buildFramework('mathematics', [
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
