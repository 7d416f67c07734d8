import type { Mark } from './text-measure.ts';

/** The marks that begin inside a stretch, found by halving: a book has ten thousand of both. Marks are in the order of the text. */
export function marksWithin(
  marks: readonly Mark[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Mark[] {
  return marks.slice(firstFrom(marks, start), firstFrom(marks, end));
}

function firstFrom(marks: readonly Mark[], position: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
