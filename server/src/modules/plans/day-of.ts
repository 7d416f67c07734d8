/** The day, as 'YYYY-MM-DD', that a moment is in a time zone; `laterWeeks` later where asked. */
export function dayOf(moment: Date, timeZone: string, laterWeeks = 0): string {
  const later = new Date(moment.getTime() + laterWeeks * 7 * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(later);
}
