/** A day as people say it: 'Tue, Nov 24', and the time where there is one. */
export function dayText(
  { day, time }: { readonly day: string; readonly time?: string | null },
  language: string,
): string {
  const text = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return time === null || time === undefined ? text : `${text}, ${time}`;
}
