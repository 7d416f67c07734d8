/**
 * The moment at which a district's clock shows a day and a time. Where the clocks are put forward, a time that they skip is the one an hour
 * later; where they are put back, the first of the two.
 */
export function momentOf(
  { day, time }: { readonly day: string; readonly time: string },
  timeZone: string,
): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const guesses = [offsetAt(asUtc - dayMs, timeZone), offsetAt(asUtc + dayMs, timeZone)].map(
    (offset) => asUtc - offset,
  );
  const right = guesses.find((guess) => guess + offsetAt(guess, timeZone) === asUtc);
  return new Date(right ?? guesses[0] ?? asUtc);
}

const dayMs = 86_400_000;

/** How far the zone's clock is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(moment));
  const at = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(
    at('year'),
    at('month') - 1,
    at('day'),
    at('hour'),
    at('minute'),
    at('second'),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}
