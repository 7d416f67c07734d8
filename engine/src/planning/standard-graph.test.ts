import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileStandards, type Standard, ungraded } from './standard-graph.ts';

const standard = (
  id: string,
  grades: readonly string[],
  rest: Partial<Standard> = {},
): Standard => ({
  id,
  grades,
  framework: 'mathematics',
  order: 0,
  prerequisites: [],
  ...rest,
});

test('puts standards in order of grade, then of their framework, those without a grade last', () => {
  const graph = compileStandards([
    standard('own', []),
    standard('b', ['2'], { order: 2 }),
    standard('k', ['K'], { order: 9 }),
    standard('a', ['2', '3'], { order: 1 }),
  ]);
  expect(graph.ids).toEqual(['k', 'a', 'b', 'own']);
  expect([...graph.gradeLow]).toEqual([0, 2, 2, ungraded]);
  expect([...graph.gradeHigh]).toEqual([0, 3, 2, ungraded]);
});

test('ignores a prerequisite that is unknown, its own or closes a circle, and counts it', () => {
  const graph = compileStandards([
    standard('a', ['1'], { prerequisites: ['a', 'nowhere', 'b'] }),
    standard('b', ['2'], { prerequisites: ['a'] }),
  ]);
  expect(graph.ignoredPrerequisites).toBe(3);
  expect(graph.before.to).toHaveLength(1);
});

test('survives a chain of prerequisites deeper than any call stack', () => {
  const chain = Array.from({ length: 20_000 }, (_, n) =>
    standard(`s${n}`, ['1'], { order: n, prerequisites: [`s${n + 1}`] }),
  );
  expect(compileStandards(chain).topological).toHaveLength(20_000);
});

test('always puts prerequisites before what they lead to', () => {
  const pairs = fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 60 });
  fc.assert(
    fc.property(pairs, (edges) => {
      const graph = compileStandards(
        Array.from({ length: 16 }, (_, n) =>
          standard(`s${n}`, ['1'], {
            order: n,
            prerequisites: edges.filter(([from]) => from === n).map(([, to]) => `s${to}`),
          }),
        ),
      );
      const place = new Map([...graph.topological].map((node, index) => [node, index]));
      for (let node = 0; node < 16; node += 1) {
        for (let e = graph.before.start[node]!; e < graph.before.start[node + 1]!; e += 1) {
          expect(place.get(graph.before.to[e]!)).toBeLessThan(place.get(node)!);
        }
      }
    }),
  );
});
