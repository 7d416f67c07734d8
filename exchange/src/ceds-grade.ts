/** The Common Education Data Standards' code of a grade, for files that leave: 'K' is KG, '9' is 09. */
export function cedsGrade(grade: string): string {
  if (grade === 'K') return 'KG';
  return /^\d$/.test(grade) ? `0${grade}` : grade;
}
