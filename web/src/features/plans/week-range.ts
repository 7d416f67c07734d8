/** The school days of the week that starts on a day ("23–27 November"), in the reader's language. */
export function weekRange(startsOn: string, language: string): string {
  const first = new Date(`${startsOn}T12:00:00Z`);
  const last = new Date(first.getTime() + 4 * 86_400_000);
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).formatRange(first, last);
}
