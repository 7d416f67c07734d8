export interface Scores {
  readonly auc: number;
  readonly rmse: number;
  readonly logLoss: number;
  /** Expected calibration error in 15 bins of equal width. */
  readonly ece: number;
}

/** Scores the chosen rows; figures are NaN where there is nothing to score. */
export function scorePredictions(
  chance: Float64Array,
  score: Float32Array,
  rows: readonly number[],
): Scores {
  let squares = 0;
  let loss = 0;
  for (const row of rows) {
    const p = chance[row]!;
    squares += (p - score[row]!) ** 2;
    loss -= Math.log(score[row]! >= 0.5 ? p : 1 - p);
  }
  return {
    auc: areaUnderCurve(chance, score, rows),
    rmse: Math.sqrt(squares / rows.length),
    logLoss: loss / rows.length,
    ece: calibrationError(chance, score, rows),
  };
}

/** Chance that a right answer was predicted higher than a wrong one, ties counting half (Mann-Whitney). */
export function areaUnderCurve(
  chance: Float64Array,
  score: Float32Array,
  rows: readonly number[],
): number {
  const order = Int32Array.from(rows).sort((a, b) => chance[a]! - chance[b]!);
  let ranks = 0;
  let right = 0;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && chance[order[to]!] === chance[order[from]!]) to += 1;
    for (let index = from; index < to; index += 1) {
      if (score[order[index]!]! < 0.5) continue;
      right += 1;
      ranks += (from + 1 + to) / 2;
    }
    from = to;
  }
  return (ranks - (right * (right + 1)) / 2) / (right * (order.length - right));
}

function calibrationError(
  chance: Float64Array,
  score: Float32Array,
  rows: readonly number[],
): number {
  const gaps = new Float64Array(15);
  for (const row of rows)
    gaps[Math.min(14, Math.floor(chance[row]! * 15))]! += chance[row]! - score[row]!;
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / rows.length;
}
