import type { ProfileKind } from '@everyplan/contract';

/** What stays true over the summer by itself: taking a support or a health note away by the calendar could hurt somebody. */
export function carriesByItself(kind: ProfileKind): boolean {
  return kind === 'support' || kind === 'health';
}

/** Whether an entry speaks of an earlier year and waits for somebody to say if it still holds. */
export function isFromEarlierYear(
  entry: { readonly kind: ProfileKind; readonly schoolYear: number },
  schoolYear: number,
): boolean {
  return entry.schoolYear < schoolYear && !carriesByItself(entry.kind);
}

/** A code belongs to a support or a language, and words are needed where there is none. */
export function saysSomething(entry: {
  readonly kind: ProfileKind;
  readonly text: string;
  readonly code: string | null;
}): boolean {
  if (entry.code !== null) return entry.kind === 'support' || entry.kind === 'language';
  return entry.text.trim() !== '';
}
