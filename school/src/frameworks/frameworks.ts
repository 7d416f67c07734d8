import type { DemoFramework, DemoStandard } from './framework.ts';
import { mathematics } from './mathematics.ts';
import { reading } from './reading.ts';

/** The two frameworks of the district. */
export const frameworks: readonly DemoFramework[] = [mathematics, reading];

/** Every standard of both, by subject and grade. */
export const standards: readonly DemoStandard[] = frameworks.flatMap((framework) =>
  framework.items.filter((item) => item.kind === 'standard'),
);
