/** A grade with one decimal, as the language writes it; kindergarten, and whatever lies below it, is K. */
export function levelText(grade: number, language: string): string {
  if (grade < 0.05) return 'K';
  return figureText(grade, language);
}

/** Any figure on the scale of grades, an error too. */
export function figureText(figure: number, language: string): string {
  return figure.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
