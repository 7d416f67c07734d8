import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Calendar, CalendarEvent } from './calendar.ts';
import { writeCalendar } from './write-calendar.ts';

const talk: CalendarEvent = {
  uid: '0198@everyplan',
  sequence: 3,
  changedAt: new Date('2026-11-20T08:00:00Z'),
  when: { startsAt: new Date('2026-11-24T15:40:00Z'), minutes: 10 },
  state: 'confirmed',
  summary: 'Check-in: Ana M.',
  description: 'Bring the reading log;\nand a pencil, please \\o/',
  url: 'http://localhost:4321/learners/0198/check-ins',
};
const calendar = (...events: readonly CalendarEvent[]): Calendar => ({
  name: 'Check-ins',
  productId: '-//Everyplan//Check-ins//EN',
  events,
});

function parse(text: string): { readonly root: ICAL.Component; readonly events: ICAL.Event[] } {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    root,
    events: root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
  };
}

test('says to another program the same moment, length, words and state', () => {
  const { root, events } = parse(writeCalendar({ ...calendar(talk), refreshHours: 4 }));
  const [event] = events;
  expect(root.getFirstPropertyValue('version')).toBe('2.0');
  expect(String(root.getFirstPropertyValue('refresh-interval'))).toBe('PT4H');
  expect(event?.uid).toBe(talk.uid);
  expect(event?.sequence).toBe(3);
  expect(event?.summary).toBe(talk.summary);
  expect(event?.description).toBe(talk.description);
  expect(event?.startDate.toJSDate()).toEqual(new Date('2026-11-24T15:40:00Z'));
  expect(event?.duration.toSeconds()).toBe(600);
  expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(event?.component.getFirstPropertyValue('url')).toBe(talk.url);
});

test('makes a day without a time a whole day, in any time zone, across the end of a month', () => {
  const { events } = parse(writeCalendar(calendar({ ...talk, when: { day: '2026-02-28' } })));
  expect(events[0]?.startDate.isDate).toBe(true);
  expect(events[0]?.startDate.toString()).toBe('2026-02-28');
  expect(events[0]?.endDate.toString()).toBe('2026-03-01');
});

test('tells a calendar that an event was cancelled, so that it takes it away', () => {
  const { events } = parse(writeCalendar(calendar({ ...talk, sequence: 4, state: 'cancelled' })));
  expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(events[0]?.sequence).toBe(4);
});

test('holds no event and is a calendar still', () => {
  expect(parse(writeCalendar(calendar())).events).toEqual([]);
});

test('keeps every line within 75 octets, ended by CRLF, and every text whole, whatever a person writes', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const text = writeCalendar(calendar({ ...talk, summary, description }));
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const { events } = parse(text);
      expect(events).toHaveLength(1);
      expect(events[0]?.summary).toBe(plain(summary));
      expect(events[0]?.description).toBe(plain(description));
    }),
  );
});

test('lets no text begin a line of its own', () => {
  const evil = 'Hello\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:Another';
  const { events } = parse(writeCalendar(calendar({ ...talk, summary: evil })));
  expect(events).toHaveLength(1);
  expect(events[0]?.summary).toBe(evil.replaceAll('\r\n', '\n'));
});

/** What a calendar can hold of a text: line ends are one character, control characters are spaces. */
function plain(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .toWellFormed()
    .replaceAll(/[\p{Cc}--\n--[\u0080-\u009f]]/gv, ' ');
}
