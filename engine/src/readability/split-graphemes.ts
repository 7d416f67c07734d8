import type { Language } from './text/segment-text.ts';

/** Spellings of one sound of more than one letter, as phonics programmes teach them (Letters and Sounds, DfES 2007). */
const english = [
  'eigh', 'augh', 'ough', 'tch', 'dge', 'igh', 'air', 'ear', 'ure', 'eer', 'are', 'ore', 'oor', 'our',
  'sh', 'ch', 'th', 'ng', 'ck', 'ph', 'wh', 'qu', 'kn', 'wr', 'gn', 'mb',
  'ai', 'ay', 'ee', 'ea', 'ie', 'oa', 'oe', 'ow', 'ou', 'oi', 'oy', 'oo', 'ue', 'ew', 'au', 'aw', 'ey',
  'ar', 'or', 'er', 'ir', 'ur',
  'bb', 'cc', 'dd', 'ff', 'gg', 'll', 'mm', 'nn', 'pp', 'rr', 'ss', 'tt', 'zz',
]; // prettier-ignore
const spanish = ['ch', 'll', 'rr', 'qu', 'gu', 'gü'];

const longest = 4;
const sets: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(english),
  es: new Set(spanish),
};

/**
 * The graphemes of a word in order, each the longest that fits; a vowel before one consonant and a final e is the split grapheme
 * (`make` is m, a_e, k; but `care` is c, are), and `le` ends a word after a consonant (`little`). Spanish `gu` and `qu` are graphemes
 * only before e and i. A rule of spelling, not of sound: it cannot tell the `ea` of `bread` from that of `bead`.
 */
export function splitGraphemes(word: string, language: Language = 'en'): readonly string[] {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '');
  const split =
    language === 'en'
      ? /^(.*?)(?:([aou])([b-df-hj-np-qstvz]|th)|([ei])([b-df-hj-np-tvz]|th))e(s?)$/.exec(letters)
      : null;
  if (split === null || /[aeiou]$/.test(split[1]!)) return splitPlain(letters, language);
  const [, before, strong, behind, weak, after, plural] = split;
  return [
    ...splitPlain(before!, language),
    `${strong ?? weak!}_e`,
    behind ?? after!,
    ...(plural === '' ? [] : [plural!]),
  ];
}

function splitPlain(letters: string, language: Language): readonly string[] {
  if (language === 'en' && /[b-df-hj-np-tv-z]les?$/.test(letters)) {
    const ending = letters.endsWith('s') ? ['le', 's'] : ['le'];
    return [...splitLongest(letters.slice(0, -ending.join('').length), language), ...ending];
  }
  return splitLongest(letters, language);
}

function splitLongest(letters: string, language: Language): readonly string[] {
  const graphemes: string[] = [];
  for (let at = 0; at < letters.length;) {
    let size = Math.min(longest, letters.length - at);
    while (size > 1 && !isGrapheme(letters, { at, size, language })) size--;
    graphemes.push(letters.slice(at, at + size));
    at += size;
  }
  return graphemes;
}

function isGrapheme(
  letters: string,
  { at, size, language }: { at: number; size: number; language: Language },
): boolean {
  const candidate = letters.slice(at, at + size);
  if (!sets[language].has(candidate)) return false;
  const silentU = language === 'es' && (candidate === 'gu' || candidate === 'qu');
  return !silentU || /[eiéí]/.test(letters.charAt(at + size));
}
