/** A day as a person says it: 'Friday, December 4'. */
export function dayText(day: string, language: string): string {
  const options = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(new Date(day));
}
