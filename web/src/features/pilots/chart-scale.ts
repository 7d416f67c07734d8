interface Valued {
  readonly value: number | null;
}

export const chartWidth = 600;
export const chartHeight = 120;

/** Where points of a series lie on a picture; values from 0 or, for levels far above it, from below the least. */
export function scaleChart(points: readonly Valued[], median: number | null) {
  const values = [...points.map(({ value }) => value), median].filter((value) => value !== null);
  const most = Math.max(...values, 0);
  const least = Math.min(...values, most);
  const floor = least > most / 2 ? Math.max(0, least - (most - least || most * 0.1)) : 0;
  const step = chartWidth / Math.max(1, points.length);
  const round = (place: number) => Math.round(place * 10) / 10;
  return {
    xOf: (at: number) => round((at + 0.5) * step),
    yOf: (value: number) =>
      round(chartHeight - 8 - ((value - floor) / (most - floor || 1)) * (chartHeight - 16)),
  };
}

/** The stretches of a series without a gap, as the numbers of their points. */
export function listStretches(points: readonly Valued[]): readonly (readonly number[])[] {
  const stretches: number[][] = [[]];
  for (const [at, { value }] of points.entries()) {
    if (value === null) stretches.push([]);
    else stretches.at(-1)!.push(at);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}
