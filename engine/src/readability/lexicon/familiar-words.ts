import { daleChall } from 'dale-chall';
import { spache } from 'spache';

const bare = (word: string): string => word.toLowerCase().replaceAll(/['’]/g, '');
const daleChallWords: ReadonlySet<string> = new Set(daleChall.map(bare));
const spacheWords: ReadonlySet<string> = new Set(spache.map(bare));

/**
 * Whether a form counts as familiar by the rules of Chall and Dale (1995, Readability Revisited, ch. 4): on the list, or a
 * regular inflection of a listed word (-s, -es, -ies, -d, -ed, -ied, -ing, -er, -est).
 */
export const isDaleChallWord = (form: string): boolean => isFamiliar(form, daleChallWords);

/** Whether a form is on Spache's revised list (1974) or a regular inflection of a word on it. */
export const isSpacheWord = (form: string): boolean => isFamiliar(form, spacheWords);

function isFamiliar(form: string, list: ReadonlySet<string>): boolean {
  if (list.has(form)) return true;
  return stemsOf(form).some((stem) => list.has(stem));
}

function stemsOf(form: string): readonly string[] {
  const stems: string[] = [];
  for (const ending of inflections) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    if (stem.length < 2) continue;
    if (ending.startsWith('i') && ending !== 'ing') stems.push(`${stem}y`);
    else stems.push(stem, ...(ending === 'ing' ? [`${stem}e`] : []), ...undoubled(stem));
  }
  return stems;
}

const inflections = [
  'ies',
  'ied',
  'iest',
  'ier',
  'es',
  's',
  'ed',
  'd',
  'er',
  'r',
  'est',
  'st',
  'ing',
];

const undoubled = (stem: string): readonly string[] =>
  stem.length > 3 && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
