/** How a text is set, in points. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
  /** As picture books have it: a page of the text is a page of the booklet. */
  readonly keepsPages: boolean;
}

/**
 * Type by the level of the text, as children's books set it: 24 points for those who begin, 11.5 from grade 6 on (sizes after Hughes and Wilkins
 * 2000: smaller type slows readers down before grade 3). `grade`: US school grade, 0 is kindergarten.
 */
export function typeOfGrade(grade: number): Setting {
  const size = sizeOf(grade);
  return { size, leading: size * (grade < 2 ? 1.55 : 1.45), keepsPages: grade < 2 };
}

function sizeOf(grade: number): number {
  if (grade < 1) return 24;
  if (grade < 2) return 20;
  if (grade < 3) return 16;
  if (grade < 4.5) return 13;
  return grade < 6 ? 12 : 11.5;
}
