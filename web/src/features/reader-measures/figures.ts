/** A grade as staff read it: one decimal, K below the first grade. */
export function gradeText(grade: number, kindergarten: string, language: string): string {
  if (grade < 0.95) return kindergarten;
  return oneDecimal(grade, language);
}

/** A change with its sign: +0.6, -0.2, 0.0. */
export function changeText(change: number, language: string): string {
  const rounded = Math.round(change * 10) / 10;
  const figure = oneDecimal(Math.abs(rounded), language);
  if (rounded === 0) return figure;
  return `${rounded > 0 ? '+' : '−'}${figure}`;
}

/** A day written out as people say it; days have no time and no zone. */
export function dayText(day: string, language: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(language, { dateStyle: 'medium' });
}

function oneDecimal(figure: number, language: string): string {
  return figure.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
