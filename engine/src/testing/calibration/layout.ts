/** The models that can be calibrated. 1PL: one slope common to all 1PL items, abilities N(0, 1). */
export type CalibrationModel = '1PL' | '2PL' | '3PL' | 'graded';

/**
 * Where each item's parameters stand in the vector of all: slope a, then the intercepts d (falling for graded items), then
 * for 3PL the logit of c. z = a theta + d. 1PL items share the slope, which stands first. `group` is the block of the
 * preconditioner that a parameter belongs to.
 */
export type Layout = {
  readonly models: readonly CalibrationModel[];
  readonly categories: readonly number[];
  readonly positions: readonly Uint32Array[];
  readonly size: number;
  readonly groups: readonly Uint32Array[];
};

export function layOut(models: readonly CalibrationModel[], categories: readonly number[]): Layout {
  const shared = models.includes('1PL');
  let next = shared ? 1 : 0;
  const take = (count: number): number[] => Array.from({ length: count }, () => next++);
  const positions = models.map((model, i) => {
    if (model === '1PL') return Uint32Array.of(0, ...take(1));
    return Uint32Array.from(take(model === '3PL' ? 3 : categories[i]!));
  });
  const own = positions.map((all, i) => (models[i] === '1PL' ? all.slice(1) : all));
  const groups = shared ? [Uint32Array.of(0), ...own] : own;
  return { models, categories, positions, size: next, groups };
}
