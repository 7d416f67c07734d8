/** A day ('2026-11-22') as the page's language writes it. */
export function dayText(day: string, language: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(language, { dateStyle: 'medium' });
}
