import { expect, test } from 'vitest';
import { compileModel } from './group-model.ts';
import { costOf, startState } from './group-state.ts';
import { moveBlock, undoBlock } from './move-block.ts';
import { seededRandom } from './seeded-random.ts';

const sizes = Array.from({ length: 4 }, () => ({ least: 2, most: 4 }));
const model = compileModel(
  {
    learners: 12,
    sizes,
    goal: { kind: 'similar-need', needs: Array.from({ length: 12 }, (_, i) => [i, (i * 7) % 5]) },
    rules: [
      { kind: 'keep-together', learners: [0, 1, 2] },
      { kind: 'never-alone', learners: [3, 4, 5, 6] },
    ],
  },
  1000,
);

test('changes the cost by what it says, keeps the sizes, and can be taken back', () => {
  const random = seededRandom(3);
  const state = startState(
    model,
    Array.from({ length: 12 }, (_, i) => Math.floor(i / 3)),
  );
  for (let turn = 0; turn < 500; turn++) {
    const [before, groups] = [costOf(model, state), [...state.group]];
    const block = moveBlock(model, state, random);
    if (block === undefined) continue;
    expect(costOf(model, state) - before).toBeCloseTo(block.change, 6);
    expect([...state.size].every((size) => size >= 2 && size <= 4)).toBe(true);
    if (turn % 2 === 0) continue;
    undoBlock(model, state, block);
    expect([...state.group]).toEqual(groups);
  }
});
