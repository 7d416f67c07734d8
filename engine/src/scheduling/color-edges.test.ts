import fc from 'fast-check';
import { expect, it } from 'vitest';
import { colorEdges } from './color-edges.ts';

it('never gives one colour to two edges at an end, with as many colours as the largest degree', () => {
  const edge = fc.record({ left: fc.nat(5), right: fc.nat(5) });
  fc.assert(
    fc.property(fc.uniqueArray(edge, { selector: (e) => `${e.left}/${e.right}` }), (edges) => {
      const degree = Math.max(
        0,
        ...edges.flatMap((e) => [
          edges.filter((f) => f.left === e.left).length,
          edges.filter((f) => f.right === e.right).length,
        ]),
      );
      const colors = colorEdges(edges, { left: 6, right: 6, colors: degree });
      const ends = edges.flatMap((e, i) => [`l${e.left}/${colors[i]}`, `r${e.right}/${colors[i]}`]);
      expect(new Set(ends).size).toBe(ends.length);
    }),
  );
});

it('refuses fewer colours than an end has edges', () => {
  const edges = [
    { left: 0, right: 0 },
    { left: 0, right: 1 },
  ];
  expect(() => colorEdges(edges, { left: 1, right: 2, colors: 1 })).toThrow(RangeError);
});
