import type { Calendar, CalendarEvent } from './calendar.ts';
import { escapeText, writeLine } from './write-line.ts';

/**
 * The calendar as a file (RFC 5545; names and refreshing as RFC 7986). Moments are written in UTC, so that no time zone has to be described:
 * exact for single events, and each calendar shows them by its own clock.
 */
export function writeCalendar({ name, productId, refreshHours, events }: Calendar): string {
  const lines = [
    writeLine('BEGIN', 'VCALENDAR'),
    writeLine('VERSION', '2.0'),
    writeLine('PRODID', escapeText(productId)),
    writeLine('CALSCALE', 'GREGORIAN'),
    writeLine('METHOD', 'PUBLISH'),
    writeLine('NAME', escapeText(name)),
    // Older programs know the name by this line only.
    writeLine('X-WR-CALNAME', escapeText(name)),
    ...(refreshHours === undefined
      ? []
      : [
          writeLine('REFRESH-INTERVAL;VALUE=DURATION', `PT${refreshHours}H`),
          writeLine('X-PUBLISHED-TTL', `PT${refreshHours}H`),
        ]),
    ...events.flatMap(eventLines),
    writeLine('END', 'VCALENDAR'),
  ];
  return lines.join('');
}

function eventLines(event: CalendarEvent): readonly string[] {
  return [
    writeLine('BEGIN', 'VEVENT'),
    writeLine('UID', escapeText(event.uid)),
    writeLine('SEQUENCE', String(event.sequence)),
    writeLine('DTSTAMP', utc(event.changedAt)),
    writeLine('LAST-MODIFIED', utc(event.changedAt)),
    ...whenLines(event.when),
    writeLine('STATUS', event.state.toUpperCase()),
    writeLine('SUMMARY', escapeText(event.summary)),
    ...(event.description === undefined
      ? []
      : [writeLine('DESCRIPTION', escapeText(event.description))]),
    ...(event.url === undefined ? [] : [writeLine('URL', event.url)]),
    // A talk takes time of the day; a day's reminder does not.
    writeLine('TRANSP', 'day' in event.when ? 'TRANSPARENT' : 'OPAQUE'),
    writeLine('CLASS', 'PRIVATE'),
    writeLine('END', 'VEVENT'),
  ];
}

function whenLines(when: CalendarEvent['when']): readonly string[] {
  if ('day' in when) {
    return [
      writeLine('DTSTART;VALUE=DATE', compact(when.day)),
      writeLine('DTEND;VALUE=DATE', compact(dayAfter(when.day))),
    ];
  }
  return [
    writeLine('DTSTART', utc(when.startsAt)),
    writeLine('DTEND', utc(new Date(when.startsAt.getTime() + when.minutes * 60_000))),
  ];
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
