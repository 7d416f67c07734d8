import english from './english.json' with { type: 'json' };

export interface LexiconEntry {
  readonly zipf: number;
  readonly storyFrequency: number;
  readonly level: number;
  readonly syllables: number;
}

/**
 * The entry of an English word form, or undefined. The packed list is front-coded: shared letters with the word before
 * (base 36), the rest, then Zipf x 100 (two digits, base 36), SCOWL size, syllables, (story frequency + 3) x 100
 * (two digits, base 36).
 * Unpacked once, at the first question (about 50 ms).
 */
export function findEntry(form: string): LexiconEntry | undefined {
  lexicon ??= unpack(english.packed);
  const index = lexicon.index.get(form);
  if (index === undefined) return undefined;
  const code = lexicon.codes[index]!;
  return {
    zipf: Number.parseInt(code.slice(0, 2), 36) / 100,
    level: Number(code[2]) || 8,
    syllables: Math.max(1, Number(code[3])),
    storyFrequency: Number.parseInt(code.slice(4), 36) / 100 - 3,
  };
}

interface Lexicon {
  readonly index: ReadonlyMap<string, number>;
  readonly codes: readonly string[];
}

let lexicon: Lexicon | undefined;

function unpack(packed: string): Lexicon {
  const index = new Map<string, number>();
  const codes: string[] = [];
  let previous = '';
  for (const [, shared, rest, code] of packed.matchAll(/([0-9a-z])([a-z]*)([0-9A-Z]{6})/g)) {
    previous = previous.slice(0, Number.parseInt(shared!, 36)) + rest!;
    index.set(previous, codes.length);
    codes.push(code!);
  }
  return { index, codes };
}
