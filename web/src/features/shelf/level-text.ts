/** A grade with one decimal, as the language writes it. */
export function levelText(grade: number, language: string): string {
  return grade.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
