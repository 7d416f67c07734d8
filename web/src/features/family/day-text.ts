/** A day 'YYYY-MM-DD' as a family says it: weekday, day, month. */
export function dayText(day: string, language: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(`${day}T00:00:00Z`));
}
