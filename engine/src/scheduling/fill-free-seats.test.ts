import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainPlaces } from './explain-places.ts';
import { flexBlocks } from './flex-block.arbitrary.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

it.each([true, false])(
  'leaves nobody without a place while an option that is worth more is free (told to stop: %s)',
  (told) => {
    fc.assert(
      fc.property(flexBlocks({ learners: 6, days: 4 }), (block) => {
        const { assignment } = solveFlexWeek(block, { shouldStop: () => told });
        const explain = explainPlaces(block, assignment);
        const free = assignment.flatMap((week, learner) =>
          week.flatMap((offering, day) =>
            offering === null ? explain({ learner, day }).passedOver : [],
          ),
        );
        const missed = free.filter(
          ({ because, utility }) =>
            because.code === 'outbid' && utility + block.unplacedPenalty > 0,
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);
