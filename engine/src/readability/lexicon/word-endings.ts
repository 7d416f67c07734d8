const endings = {
  nominal: /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|ancy|ency|ology|tions|ments|ities)$/,
  adjectival: /(?:al|ous|ive|ic|able|ible|ful|less|ary|ical)$/,
  adverbial: /[a-z]{2}ly$/,
  gerund: /[a-z]{2}ing$/,
  past: /[a-z]{2}ed$/,
  agent: /[a-z]{3}(?:er|or|ist)s?$/,
  verbal: /(?:ize|ise|ify|ates?|ated|izes?|ized)$/,
} as const;

const fewestLetters = 5;

export const endingNames = Object.keys(endings) as readonly (keyof typeof endings)[];

/** The endings that a word form of at least five letters has, one bit each in the order of `endingNames`. */
export function wordEndings(form: string): number {
  if (form.length < fewestLetters) return 0;
  const tail = form.slice(-10);
  return endingNames.reduce(
    (bits, name, at) => (endings[name].test(tail) ? bits | (1 << at) : bits),
    0,
  );
}
