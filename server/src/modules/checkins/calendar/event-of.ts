import type { CalendarEvent } from '@everyplan/exchange/ical';
import { momentOf } from './moment-of.ts';
import type { NameStyle } from '../tables.ts';

export interface Talk {
  readonly check_in_id: string;
  readonly learner_id: string;
  readonly day: string;
  readonly at_time: string | null;
  readonly minutes: number;
  readonly sequence: number;
  readonly changed_at: Date;
  readonly cancelled_at: Date | null;
}

/** A check-in in a calendar. The words are the reader's: what stands in a calendar is seen by whoever looks over a shoulder. */
export function eventOf(
  talk: Talk,
  given: { readonly summary: string; readonly timeZone: string; readonly origin: string },
): CalendarEvent {
  return {
    uid: `${talk.check_in_id}@everyplan`,
    sequence: talk.sequence,
    changedAt: talk.changed_at,
    when:
      talk.at_time === null
        ? { day: talk.day }
        : {
            startsAt: momentOf({ day: talk.day, time: talk.at_time.slice(0, 5) }, given.timeZone),
            minutes: talk.minutes,
          },
    state: talk.cancelled_at === null ? 'confirmed' : 'cancelled',
    summary: given.summary,
    url: `${given.origin}/learners/${talk.learner_id}/check-ins`,
  };
}

/** How a calendar names a learner: as little as its owner chose. */
export function nameAs(
  style: NameStyle,
  { givenName, familyName }: { readonly givenName: string; readonly familyName: string },
): string | null {
  if (style === 'none') return null;
  return style === 'full'
    ? `${givenName} ${familyName}`
    : `${givenName} ${[...familyName][0] ?? ''}.`;
}

const words = {
  en: { name: 'Check-ins', talk: 'Check-in', talkWith: 'Check-in:' },
  es: { name: 'Conversaciones', talk: 'Conversación', talkWith: 'Conversación:' },
} as const;

export function calendarWords(language: 'en' | 'es') {
  const { name, talk, talkWith } = words[language];
  return {
    name,
    summary: (who: string | null) => (who === null ? talk : `${talkWith} ${who}`),
  };
}

export const productId = '-//Everyplan//Check-ins//EN';
