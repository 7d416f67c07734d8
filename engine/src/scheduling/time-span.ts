/** A stretch of one day, in minutes from midnight; the end is not part of it. */
export type TimeSpan = { readonly day: number; readonly start: number; readonly end: number };

/** What is left of `spans` without `blocked`, by day and time, empty stretches dropped. */
export function subtractSpans(
  spans: readonly TimeSpan[],
  blocked: readonly TimeSpan[],
): readonly TimeSpan[] {
  let left = spans.filter(({ start, end }) => start < end);
  for (const block of blocked) left = left.flatMap((span) => cut(span, block));
  return left.toSorted((a, b) => a.day - b.day || a.start - b.start);
}

function cut(span: TimeSpan, block: TimeSpan): TimeSpan[] {
  if (!overlap(span, block)) return [span];
  return [
    { ...span, end: block.start },
    { ...span, start: block.end },
  ].filter(({ start, end }) => start < end);
}

/** Whether two stretches share a minute. */
export function overlap(a: TimeSpan, b: TimeSpan): boolean {
  return a.day === b.day && a.start < b.end && b.start < a.end;
}

/** Whether the whole of `span` lies within one of `spans`. */
export function lieWithin(spans: readonly TimeSpan[], span: TimeSpan): boolean {
  return spans.some((s) => s.day === span.day && s.start <= span.start && span.end <= s.end);
}
