import fc from 'fast-check';
import { type FlexBlock, PULL_RANKS } from './flex-block.ts';

/** Small blocks of every kind, also those with too few seats, clashing pulls and impossible requirements. */
export function flexBlocks(most: { learners: number; days: number }): fc.Arbitrary<FlexBlock> {
  return fc
    .record({
      learners: fc.integer({ min: 0, max: most.learners }),
      days: fc.integer({ min: 1, max: most.days }),
      offerings: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ learners, days, offerings }) => {
      const day = fc.nat(days - 1);
      const offering = fc.nat(offerings - 1);
      const learner = fc.nat(Math.max(0, learners - 1));
      const claims = learners === 0 ? 0 : 4;
      return fc.record({
        learners: fc.constant(learners),
        days: fc.constant(days),
        offerings: fc
          .array(
            fc.record({
              category: fc.nat(2),
              capacity: fc.nat(3),
              needsDevice: fc.boolean(),
              days: fc.uniqueArray(day),
              room: fc.option(fc.constant(0), { nil: undefined }),
            }),
            { minLength: offerings, maxLength: offerings },
          )
          .map((found) =>
            // A room of its own for each, so that none is taken twice.
            found.map(({ room, ...rest }, at) =>
              room === undefined ? rest : { ...rest, room: at },
            ),
          ),
        rooms: fc.array(fc.record({ seats: fc.nat(3) }), {
          minLength: offerings,
          maxLength: offerings,
        }),
        devicePool: fc.array(fc.nat(3), { minLength: days, maxLength: days }),
        options: fc.array(fc.array(optionsOf(offering), { minLength: days, maxLength: days }), {
          minLength: learners,
          maxLength: learners,
        }),
        requirements: fc.uniqueArray(fc.record({ learner, category: fc.nat(2), min: fc.nat(3) }), {
          maxLength: claims,
          selector: (r) => `${r.learner}/${r.category}`,
        }),
        pulls: fc.array(
          fc.record({ learner, day, offering, rank: fc.constantFrom(...PULL_RANKS) }),
          { maxLength: claims },
        ),
        unplacedPenalty: fc.constantFrom(0, 1000),
        requirementPenalty: fc.constantFrom(0, 3000),
      });
    });
}

function optionsOf(offering: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.tuple(offering, fc.nat(1000)), { selector: ([id]) => id })
    .map((pairs) => pairs.flat());
}
