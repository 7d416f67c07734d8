/** The score within 0..1, or NaN where the answer cannot be used (its skill is no index or its score is NaN). */
export function usableScore(answer: { readonly skill: number; readonly score: number }): number {
  if (!isIndex(answer.skill)) return Number.NaN;
  return Math.min(1, Math.max(0, answer.score));
}

/** Whether a skill or problem is a dense index: 0, 1, 2, … up to 2^31 - 1. */
export function isIndex(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && (value | 0) === value;
}
