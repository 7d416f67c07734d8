import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainPlaces } from './explain-places.ts';
import { flexBlocks } from './flex-block.arbitrary.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

it.each([true, false])(
  'leaves no place free that would be worth more to somebody (told to stop at once: %s)',
  (told) => {
    fc.assert(
      fc.property(flexBlocks({ learners: 6, days: 4 }), (block) => {
        const { assignment } = solveFlexWeek(block, { shouldStop: () => told });
        const explain = explainPlaces(block, assignment);
        const free = assignment
          .flatMap((week, learner) => week.flatMap((_, day) => explain({ learner, day })))
          .filter(({ because }) => because.code !== 'pull-in-force')
          .flatMap(({ passedOver }) => passedOver)
          .filter(({ because }) => because.code === 'free');
        expect(free).toEqual([]);
      }),
      { numRuns: 500 },
    );
  },
);
