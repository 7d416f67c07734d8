export type CalendarDate = {
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
  /** False where the text was not ISO, so that a person should check how it was read. */
  readonly certain: boolean;
};

/**
 * A date of a roster. The standard asks for ISO dates (a time behind it is dropped); spreadsheets on their way turn
 * them into 8/17/2026, which is read month first, as in the United States, unless only day first is possible.
 */
export function readCalendarDate(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return exists([iso[1]!, iso[2]!, iso[3]!], true);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return exists([compact[1]!, compact[2]!, compact[3]!], true);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text);
  if (local === null) return undefined;
  const [, first, second, year] = local;
  return exists([year!, first!, second!], false) ?? exists([year!, second!, first!], false);
}

function exists(
  [year, month, day]: readonly [string, string, string],
  certain: boolean,
): CalendarDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${date}T00:00:00Z`);
  // Some engines roll 31 February over instead of refusing it.
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(date)) return undefined;
  return { date, certain };
}
