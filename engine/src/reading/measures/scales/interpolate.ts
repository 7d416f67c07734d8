/** A point of a table: x grows from one to the next. */
export type TablePoint = readonly [x: number, y: number];

export interface Interpolated {
  readonly y: number;
  /** Change of y per unit of x there. */
  readonly slope: number;
  /** x lies outside the table; y goes on with the slope of the nearest step. */
  readonly beyond: boolean;
}

/** Straight lines between the points of a table. */
export function interpolate(table: readonly TablePoint[], x: number): Interpolated {
  const inside = table.findIndex(([right]) => right >= x);
  const at = inside === -1 ? table.length - 1 : Math.max(1, inside);
  const [x0, y0] = table[at - 1]!;
  const [x1, y1] = table[at]!;
  const slope = (y1 - y0) / (x1 - x0);
  const beyond = x < table[0]![0] || x > table.at(-1)![0];
  return { y: y0 + slope * (x - x0), slope, beyond };
}
