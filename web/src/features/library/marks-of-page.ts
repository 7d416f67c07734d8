import type { StaffText } from './library.ts';

type Mark = StaffText['hardWords'][number];

const pageBreak = 2;

/** Where each page begins in the pages joined by two line breaks. */
export function pageStarts(pages: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const page of pages) {
    starts.push(at);
    at += page.length + pageBreak;
  }
  return starts;
}

/** The marks that lie on a page, at their places on it; one that goes on over the break is cut at it. */
export function marksOfPage(
  marks: readonly Mark[],
  { start, length }: { readonly start: number; readonly length: number },
): Mark[] {
  return marks
    .filter((mark) => mark.end > start && mark.start < start + length)
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - start),
      end: Math.min(length, mark.end - start),
    }));
}
