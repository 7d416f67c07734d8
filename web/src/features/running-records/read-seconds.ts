/** Seconds out of "80", "1:20" or "1.20"; undefined where it is no time above 0. */
export function readSeconds(text: string): number | undefined {
  const found = /^\s*(?:(\d{1,3})[:.])?(\d{1,4})\s*$/.exec(text);
  if (found === null) return undefined;
  const seconds = Number(found[1] ?? 0) * 60 + Number(found[2]);
  return seconds > 0 && seconds <= 7200 ? seconds : undefined;
}
