import type { Mark } from './text-measure.ts';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | undefined;
}

/** Cuts a stretch of a text where marks begin and end; marks do not overlap. */
export function splitText(
  text: string,
  marks: readonly Mark[],
  within: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = within.start;
  const add = (end: number, mark: Mark | undefined) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.start < at || mark.end > within.end) continue;
    add(mark.start, undefined);
    add(mark.end, mark);
  }
  add(within.end, undefined);
  return pieces;
}
