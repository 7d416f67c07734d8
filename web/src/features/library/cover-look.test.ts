import { expect, it } from 'vitest';
import { coverLook } from './cover-look.ts';

const text = { title: 'The Kite', topics: ['ocean'], language: 'en' } as const;

it('is the same for a text whenever and wherever it is looked at', () => {
  expect(coverLook(text)).toEqual(coverLook({ ...text }));
});

it('takes its colours from the first topic, and from the title where there is none', () => {
  expect(coverLook(text).palette).toBe(coverLook({ ...text, title: 'Other' }).palette);
  expect(coverLook({ ...text, topics: [] }).palette.ink).toMatch(/^#/);
});

it.each([
  'animals',
  'mystery',
  'weather',
  'plants',
  'music',
  'art',
  'history',
  'school',
  'games',
  'places',
])('has a title that is plain to read: %s', (topic) => {
  const { ink, plate } = coverLook({ ...text, topics: [topic] }).palette;
  expect((luminance(plate) + 0.05) / (luminance(ink) + 0.05)).toBeGreaterThan(7);
});

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
