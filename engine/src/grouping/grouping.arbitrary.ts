import fc from 'fast-check';
import type { GroupingQuestion } from './grouping-question.ts';
import type { GroupingRule } from './grouping-rule.ts';

/** Small questions of every kind, also those whose rules contradict each other. */
export function groupingQuestions(most: number): fc.Arbitrary<GroupingQuestion> {
  return fc
    .record({ learners: fc.integer({ min: 2, max: most }), groups: fc.integer({ min: 1, max: 3 }) })
    .chain(({ learners, groups }) => {
      const even = Math.floor(learners / groups);
      const rows = (width: number) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 20 }), { minLength: width, maxLength: width }),
          {
            minLength: learners,
            maxLength: learners,
          },
        );
      return fc.record({
        learners: fc.constant(learners),
        sizes: fc.constant(Array.from({ length: groups }, () => ({ least: even, most: even + 1 }))),
        goal: fc.oneof(
          rows(2).map((needs) => ({ kind: 'similar-need', needs }) as const),
          rows(2).map((traits) => ({ kind: 'balanced-teams', traits }) as const),
          rows(groups).map((interest) => ({ kind: 'interest', interest }) as const),
          fc.constant({ kind: 'random' } as const),
        ),
        rules: fc.array(ruleOf(learners, groups), { maxLength: 5 }),
      });
    });
}

function ruleOf(learners: number, groups: number): fc.Arbitrary<GroupingRule> {
  const some = fc.uniqueArray(fc.nat(learners - 1), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    some.map((list) => ({ kind: 'keep-apart', learners: list }) as const),
    some.map((list) => ({ kind: 'keep-together', learners: list }) as const),
    some.map((list) => ({ kind: 'never-alone', learners: list }) as const),
    some.map((list) => ({ kind: 'role', learners: list, least: 1 }) as const),
    some.map((list) => ({ kind: 'at-most', learners: list, most: 2 }) as const),
    fc
      .tuple(some, fc.nat(groups - 1))
      .map(([list, group]) => ({ kind: 'only-in', learners: list, groups: [group] }) as const),
  );
}

/** Every way to divide so many learners; for the truth about small questions. */
export function* everyGrouping(learners: number, groups: number): Generator<readonly number[]> {
  for (let code = 0; code < groups ** learners; code++)
    yield Array.from({ length: learners }, (_, i) => Math.floor(code / groups ** i) % groups);
}
