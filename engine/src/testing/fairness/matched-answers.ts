/**
 * One item's answers of two groups with a matching score (for example the number right on the test). Rows whose answer is not 0
 * or 1, or whose score is not a finite number, are not used.
 */
export type MatchedAnswer = {
  readonly group: 'reference' | 'focal';
  readonly score: number;
  readonly answer: number | null;
};

/** The rows that can be used. */
export function usableAnswers(
  rows: readonly MatchedAnswer[],
): (MatchedAnswer & { answer: 0 | 1 })[] {
  return rows.filter(
    (row): row is MatchedAnswer & { answer: 0 | 1 } =>
      (row.answer === 0 || row.answer === 1) && Number.isFinite(row.score),
  );
}
