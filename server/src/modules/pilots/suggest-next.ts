import type { Because } from '@everyplan/contract';
import type { PilotState } from './state-of.ts';

interface Seen {
  readonly state: PilotState;
  readonly weeks: number;
  readonly week: number | null;
  readonly learners: number;
  /** Without words a minute at the start, while that can still be mended. */
  readonly withoutPace: number;
  readonly baselineIsOpen: boolean;
  readonly votesThisWeek: number;
  readonly minutesThisWeek: number;
  readonly notHeardSince: number;
}

/** What to do now for a pilot, the most urgent first; nothing where all goes its way. */
export function suggestNext(seen: Seen): readonly Because[] {
  const say = (code: string, values: Because['values'] = {}): Because => ({ code, values });
  const { state, week, weeks } = seen;
  if (state === 'ended') return [say('pilot-share')];
  if (state === 'withdrawn') return [];
  if (state === 'over')
    return [
      ...(seen.notHeardSince > 0 ? [say('pilot-hear-after', { count: seen.notHeardSince })] : []),
      say('pilot-decide'),
    ];
  const before =
    seen.baselineIsOpen && seen.withoutPace > 0
      ? [say('pilot-hear-before', { count: seen.withoutPace, of: seen.learners })]
      : [];
  if (state === 'planned' || week === null) return before;
  const nearEnd = weeks - week < 1 || (weeks > 4 && weeks - week < 2);
  return [
    ...before,
    ...(seen.minutesThisWeek === 0 ? [say('pilot-nobody-read')] : []),
    ...(seen.minutesThisWeek > 0 && seen.votesThisWeek === 0 ? [say('pilot-no-votes')] : []),
    ...(nearEnd && seen.notHeardSince > 0
      ? [say('pilot-hear-after', { count: seen.notHeardSince })]
      : []),
  ];
}
