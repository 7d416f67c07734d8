export interface LocalTime {
  readonly day: string;
  readonly hour: number;
  readonly weekday: number;
}

/** What a district's clock says at a moment. */
export function localTime(moment: Date, timeZone: string): LocalTime {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return {
    day,
    hour: Number(hour.format(moment)),
    weekday: new Date(`${day}T00:00:00Z`).getUTCDay() || 7,
  };
}
