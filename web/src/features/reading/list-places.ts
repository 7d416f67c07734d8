import type { Mark } from './text-measure.ts';

interface Place {
  readonly text: string;
  readonly because: Mark['because'];
}

const longest = 90;

/** The marked places of a text once each, in the order of the text, as they read: without the hyphen of a broken line, long ones cut short. */
export function listPlaces(text: string, marks: readonly Mark[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { start, end, because } of marks) {
    const read = readable(text.slice(start, end));
    const key = read.toLowerCase();
    if (!places.has(key)) places.set(key, { text: read, because });
  }
  return [...places.values()];
}

function readable(marked: string): string {
  const read = marked
    .replaceAll(/[-\u2010][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, '')
    .replaceAll(/[\u00AD\u2060\u200B]/g, '')
    .replaceAll(/\s+/g, ' ');
  return read.length <= longest ? read : `${read.slice(0, longest).replace(/\s\S*$/, '')} …`;
}
