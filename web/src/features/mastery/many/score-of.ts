/** A level of a scale as a score from 0 to 1: the lowest is 0, the highest 1, the others evenly between. */
export function scoreOf(level: number, levels: number): number {
  return (level - 1) / (levels - 1);
}
