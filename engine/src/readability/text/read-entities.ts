/** Takes no room in a word: Unicode's word joiner, which is no part of a word's form. */
const filler = '\u2060';

/** HTML's entities as the characters they stand for, filled up so that all else keeps its position; unknown ones stay. */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (entity, ...groups) => {
      const [decimal, hexadecimal, name] = groups as (string | undefined)[];
      const character = name === undefined ? characterOf(decimal, hexadecimal) : named(name);
      if (character === undefined) return entity;
      return character.trim() === ''
        ? ' '.repeat(entity.length)
        : character + filler.repeat(entity.length - character.length);
    },
  );
}

function characterOf(decimal = '', hexadecimal = ''): string | undefined {
  const code = decimal === '' ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
    ? String.fromCodePoint(code)
    : undefined;
}

const marks: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
};
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** A mark, or a letter with its accent as `eacute` names it. */
function named(name: string): string | undefined {
  const accent = accents[name.slice(1)];
  if (accent === undefined) return marks[name];
  const letter = `${name.charAt(0)}${accent}`.normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}
