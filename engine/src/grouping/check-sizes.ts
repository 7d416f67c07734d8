import type { Because } from './because.ts';
import type { GroupSize } from './diversity-state.ts';

export type SizeProblem = 'no-groups' | 'bad-size' | 'too-few-learners' | 'too-few-places';

/** What is wrong with the sizes for so many learners; empty where everybody fits. */
export function checkSizes(
  learners: number,
  sizes: readonly GroupSize[],
): readonly Because<SizeProblem>[] {
  if (sizes.length === 0) return [{ code: 'no-groups', values: { learners } }];
  const bad = sizes.findIndex(
    ({ least, most }) => !Number.isInteger(least) || !(least >= 0) || !(most >= least),
  );
  if (bad >= 0) return [{ code: 'bad-size', values: { group: bad } }];
  const least = sizes.reduce((sum, size) => sum + size.least, 0);
  const most = sizes.reduce((sum, size) => sum + size.most, 0);
  if (least > learners) return [{ code: 'too-few-learners', values: { learners, least } }];
  return most < learners ? [{ code: 'too-few-places', values: { learners, most } }] : [];
}
