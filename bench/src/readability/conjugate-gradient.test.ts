import { expect, it } from 'vitest';
import { conjugateGradient } from './conjugate-gradient.ts';
import { seededRandom } from './seeded-random.ts';
import { solveSystem } from './solve-system.ts';

it('finds what the direct method finds', () => {
  const size = 20;
  const random = seededRandom(3);
  const half = Float64Array.from({ length: size * size }, () => random() - 0.5);
  const at = (row: number, column: number): number => {
    let sum = row === column ? 1 : 0;
    for (let k = 0; k < size; k++) sum += half[row * size + k]! * half[column * size + k]!;
    return sum;
  };
  const matrix = Float64Array.from({ length: size * size }, (_, index) =>
    at(Math.floor(index / size), index % size),
  );
  const right = Float64Array.from({ length: size }, () => random());
  const direct = solveSystem(matrix, right);
  const iterated = conjugateGradient(
    (vector) =>
      Float64Array.from(vector, (_, row) =>
        vector.reduce((sum, value, column) => sum + value * matrix[row * size + column]!, 0),
      ),
    right,
  );
  for (const [index, value] of direct.entries()) expect(iterated[index]).toBeCloseTo(value, 3);
});
