import fc from 'fast-check';
import type { PlanRequest } from './draft-plan.ts';
import { importances } from './grade-importance.ts';
import { fewStandards, masteryOf, request } from './planning-examples.ts';
import { stepKinds } from './resource-shelf.ts';
import { weekSupports } from './week-support.ts';

const day = 86_400_000;
const words = ['no-evidence', 'not-yet', 'not-sure-yet', 'on-the-way', 'likely', 'secure'] as const;
const ids = fewStandards.map((standard) => standard.id);
/** For property tests: any learner, any plan and week so far. */
export const anyRequest: fc.Arbitrary<PlanRequest> = fc
  .record({
    grade: fc.constantFrom(undefined, 'PK', 'K', '2', '3', '4', '12', 'nonsense'),
    pace: fc.constantFrom('gentle' as const, 'steady' as const, 'brisk' as const),
    minutesPerWeek: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constant(Number.NaN)),
    estimates: fc.array(
      fc
        .tuple(fc.constantFrom(...ids, 'unknown'), fc.constantFrom(...words), fc.nat(90))
        .map(([id, word, ago]) => ({ ...masteryOf(id, word), asOf: -ago * day })),
      { maxLength: 14 },
    ),
    goals: fc.uniqueArray(
      fc.record({
        goalId: fc.uuid(),
        standardId: fc.constantFrom(undefined, 'unknown', ...ids),
        state: fc.constantFrom('open' as const, 'reached' as const, 'set-aside' as const),
        edited: fc.boolean(),
      }),
      { maxLength: 6, selector: (goal) => goal.goalId },
    ),
    steps: fc.array(
      fc.record({
        stepId: fc.uuid(),
        goalId: fc.constant(undefined),
        resourceId: fc.constantFrom(undefined, 'm3a-practice'),
        kind: fc.constantFrom(...stepKinds),
        minutes: fc.integer({ min: 1, max: 40 }),
        needsDevice: fc.boolean(),
        importance: fc.constantFrom(...importances),
        kept: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    interests: fc.subarray(['dinosaurs', 'the sea', 'fútbol']),
    supports: fc.subarray([...weekSupports, 'large-print']),
    now: fc.constant(0),
  })
  .map(request);
