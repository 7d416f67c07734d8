/** A paragraph in lines; `startsPage`: the text has a page of its own begin with it. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly startsPage: boolean;
}

/** Lines of one paragraph on one page. */
export interface Piece {
  readonly lines: readonly string[];
  /** In lines, from the top of the page. */
  readonly at: number;
}

interface Filling {
  /** How many lines a page takes. */
  readonly linesAPage: number;
  /** Whether a page of the text begins a page of the booklet, as picture books have it; else a gap parts them. */
  readonly keepsPages: boolean;
}

const gap = 0.6;
const widerGap = 1.2;

/** Paragraphs on pages of a booklet, top to bottom. A paragraph that does not fit goes on, with two lines at least on either side. */
export function fillPages(
  paragraphs: readonly Paragraph[],
  { linesAPage, keepsPages }: Filling,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let at = 0;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    at = 0;
  };
  for (const { lines, startsPage } of paragraphs) {
    if (startsPage && keepsPages) turn();
    if (page.length > 0) at += startsPage ? widerGap : gap;
    for (let rest = lines; rest.length > 0;) {
      const count = fitting(rest.length, Math.floor(linesAPage - at + 1e-9), page.length === 0);
      if (count > 0) page.push({ lines: rest.slice(0, count), at });
      at += count;
      rest = rest.slice(count);
      if (rest.length > 0) turn();
    }
  }
  turn();
  return pages;
}

/** How many of these lines go into that room: all, or so many that neither side has a single line. */
function fitting(lines: number, room: number, isEmpty: boolean): number {
  if (lines <= room) return lines;
  const some = Math.min(room, lines - 2);
  if (some >= 2) return some;
  return isEmpty ? Math.max(1, room) : 0;
}
