interface Given {
  readonly baseline: number | null;
  readonly target: number;
  readonly kind: 'number' | 'mastery' | 'scale';
  readonly points: readonly {
    readonly on: string;
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

const edge = 5;

/** Where a trend's points stand in a picture of a size: across by day, up by value; target and baseline are in the picture too. */
export function placePoints(
  progress: Given,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const { points, target, baseline } = progress;
  const values = [
    target,
    ...(baseline === null ? [] : [baseline]),
    ...points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  ];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const days = points.map(({ on }) => Date.parse(`${on}T12:00:00Z`));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const y = (value: number) =>
    round(height - edge - share(value, lowest, highest) * (height - 2 * edge));
  return {
    y,
    target: y(target),
    points: points.map((point, index) => ({
      ...point,
      // Readings of one day stand side by side rather than on top of each other.
      x: round(
        edge +
          (first === last
            ? index / Math.max(1, points.length - 1)
            : share(days[index]!, first, last)) *
            (width - 2 * edge),
      ),
      y: y(point.value),
    })),
  };
}

function share(value: number, lowest: number, highest: number): number {
  return highest === lowest ? 0.5 : (value - lowest) / (highest - lowest);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
