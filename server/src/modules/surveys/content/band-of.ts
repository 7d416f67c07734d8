import type { GradeBand } from '@everyplan/contract';

/** The wording for a class, by its youngest grade: easier words harm nobody. Without a grade, the middle one. */
export function bandOf(grades: readonly string[]): GradeBand {
  const years = grades.map(gradeNumber).filter((year) => !Number.isNaN(year));
  if (years.length === 0) return '3-5';
  const youngest = Math.min(...years);
  if (youngest <= 2) return 'k-2';
  return youngest <= 5 ? '3-5' : '6-8';
}

function gradeNumber(grade: string): number {
  return /^(k|kg|pk)/i.test(grade) ? 0 : Number.parseInt(grade, 10);
}
