/** What stands on one side of a sheet: places of pages in the booklet, from 0. */
export interface Side {
  readonly left: number;
  readonly right: number;
}

/**
 * The sides of the sheets of a saddle-stitched booklet, in the order in which a printer takes them (front, back, front, …; the back is turned
 * over the short edge): printed on both sides, laid into each other and folded, the pages stand in order. `pages` is a multiple of four.
 */
export function impose(pages: number): readonly Side[] {
  if (pages <= 0 || pages % 4 !== 0) throw new Error('a folded booklet has a multiple of 4 pages');
  return Array.from({ length: pages / 4 }, (_, sheet): readonly Side[] => {
    const [first, last] = [2 * sheet, pages - 1 - 2 * sheet];
    return [
      { left: last, right: first },
      { left: first + 1, right: last - 1 },
    ];
  }).flat();
}

/** The pages to which so many are filled up. */
export function fillUp(pages: number): number {
  return Math.max(4, Math.ceil(pages / 4) * 4);
}
