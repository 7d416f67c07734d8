/** The grades of the district, written as `exchange` writes them. */
export const grades = ['K', '1', '2', '3', '4', '5', '6', '7', '8'] as const;

export type Grade = (typeof grades)[number];

/** Years since kindergarten: 0 for K, 8 for grade 8. */
export function yearOf(grade: Grade): number {
  return grades.indexOf(grade);
}

/** The grade that many years after kindergarten, held within K-8. */
export function gradeOfYear(year: number): Grade {
  return grades[Math.min(8, Math.max(0, year))]!;
}

/** How people say it: 'Kindergarten', 'Grade 4'. */
export function gradeName(grade: Grade): string {
  return grade === 'K' ? 'Kindergarten' : `Grade ${grade}`;
}
