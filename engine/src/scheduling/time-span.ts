/** A stretch of one day, in minutes from midnight; the end is not part of it. */
export type TimeSpan = { readonly day: number; readonly start: number; readonly end: number };

/** The same minutes as few stretches, by day and time: those that touch or overlap are one, empty ones are dropped. */
export function mergeSpans(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const merged: TimeSpan[] = [];
  for (const span of spans.filter(({ start, end }) => start < end).toSorted(byTime)) {
    const last = merged.at(-1);
    if (last === undefined || last.day !== span.day || last.end < span.start) merged.push(span);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return merged;
}

/** What is left of `spans` without `blocked`, as few stretches by day and time. */
export function subtractSpans(
  spans: readonly TimeSpan[],
  blocked: readonly TimeSpan[],
): readonly TimeSpan[] {
  let left = mergeSpans(spans);
  for (const block of blocked) left = left.flatMap((span) => cut(span, block));
  return left;
}

function cut(span: TimeSpan, block: TimeSpan): TimeSpan[] {
  if (!overlap(span, block)) return [span];
  return [
    { ...span, end: block.start },
    { ...span, start: block.end },
  ].filter(({ start, end }) => start < end);
}

/** Minutes that are in both, as few stretches by day and time. */
export function intersectSpans(
  spans: readonly TimeSpan[],
  others: readonly TimeSpan[],
): readonly TimeSpan[] {
  const right = mergeSpans(others);
  return mergeSpans(spans).flatMap((span) =>
    right
      .filter((other) => overlap(span, other))
      .map(({ start, end }) => ({
        day: span.day,
        start: Math.max(span.start, start),
        end: Math.min(span.end, end),
      })),
  );
}

/** Whether two stretches share a minute; an empty stretch shares none. */
export function overlap(a: TimeSpan, b: TimeSpan): boolean {
  return a.day === b.day && Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether every minute of `span` is in one of `spans`. */
export function lieWithin(spans: readonly TimeSpan[], span: TimeSpan): boolean {
  return mergeSpans(spans).some(
    (s) => s.day === span.day && s.start <= span.start && span.end <= s.end,
  );
}

function byTime(a: TimeSpan, b: TimeSpan): number {
  return a.day - b.day || a.start - b.start;
}
