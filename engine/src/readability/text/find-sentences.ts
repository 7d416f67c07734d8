export type Language = 'en' | 'es';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the sentences of a text stand, in UTF-16 units, blanks around them left out. A line break ends a sentence (a line of verse is
 * one), unless the next line goes on in lower case, the line ends in a word such as `the`, or the text was broken at a width and the line
 * ends without a mark. An abbreviation (`Mr.`, `e.g.`, an initial) ends none, unless a word such as `He` begins another; a quotation
 * that goes on in lower case (`"Run!" she said`) ends none; a full stop without a blank behind it (`the mat.The dog`) does.
 */
export function findSentences(text: string, language: Language): readonly Span[] {
  const bounds: [number, number][] = [];
  const isWrapped = isWrappedText(text);
  for (const { index, segment } of segmenters[language].segment(text)) {
    const end = index + segment.length;
    const last = bounds.at(-1);
    if (last !== undefined && segment.trim() === '') last[1] = end;
    else if (last !== undefined && goesOn(text, { last, next: index, isWrapped })) last[1] = end;
    else bounds.push([index, end]);
  }
  return bounds.flatMap(([start, end]) => splitStuck(text, start, end));
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
};

const before = String.raw`(?:^|[\s("“‘])`;
const title = new RegExp(
  `${before}(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Hon|Gov|Sen|Rep|Mt|Ft|vs|e\\.g|i\\.e|cf|Sra?|Dra?|Srta|Uds?|p\\. ?ej)\\.\\s*$`,
  'u',
);
const numbered = new RegExp(`${before}(?:[Nn]os?|[Vv]ol|[Ff]ig|[Cc]h|pp?|núm|pág)\\.\\s*$`, 'u');
const abbreviation = new RegExp(
  `${before}(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}|Jr|etc|Inc|Ltd|Co|Corp|Ave|Jan|Feb|Aug|Sept|Oct|Nov|Dec|a\\.m|p\\.m)\\.\\s*$`,
  'u',
);
/** Words that begin a sentence far more often than they follow an abbreviation with a capital. */
const opener =
  /^(?:I|He|She|It|They|We|You|The|An?|This|That|These|Those|There|Then|But|And|So|In|On|At|When|What|Why|How|Who|Where|His|Her|Its|Their|My|Our|Your|After|Before|If|As|For|Not?|Yes|Él|Ella|Ellos|Ellas|El|La|Los|Las|Un|Una|Se|Es|En|No|Sí|Pero|Y|Después|Luego|Cuando)(?![\p{L}.'’])/u;

interface Meeting {
  readonly last: readonly [number, number];
  readonly next: number;
  readonly isWrapped: boolean;
}

/** Whether the sentence up to a boundary of the Unicode rules goes on behind it. */
function goesOn(text: string, { last: [start, end], next, isWrapped }: Meeting): boolean {
  const tail = text.slice(Math.max(start, end - 16), end);
  const breaks = tail.slice(tail.trimEnd().length).split('\n').length - 1;
  if (breaks > 1) return false;
  const following = text.slice(next, next + 16).replace(/^["“‘'(¿¡\p{Cf}]*/u, '');
  const isLower = /^\p{Ll}/u.test(following);
  if (breaks === 1)
    return isMidSentence(tail, isLower || (isWrapped && /^[\p{L}\p{N}]/u.test(following)));
  if (isLower || title.test(tail)) return true;
  if (numbered.test(tail)) return /^\p{N}/u.test(following);
  return abbreviation.test(tail) && !opener.test(following);
}

const unfinished =
  /\s(?:an?|the|and|or|of|his|her|their|my|your|our|el|los|las|una?|y|o|del?)\s*$/u;

function isMidSentence(tail: string, isNextOpen: boolean): boolean {
  if (/[.!?:…]["”’»)\]]*\s*$/u.test(tail)) return false;
  return isNextOpen || unfinished.test(tail);
}

/** Whether a text was broken at a width: more than half of its single line breaks stand inside a sentence. */
function isWrappedText(text: string): boolean {
  const breaks = text.match(/[^\s]\r?\n(?=[^\s])/g)?.length ?? 0;
  const inside = text.match(/[^\s]\r?\n(?=\p{Ll})/gu)?.length ?? 0;
  return inside * 2 > breaks;
}

/**
 * `the mat.The dog`: the Unicode rules want a blank (`node.js`, `U.S.` and `Ph.D.` stay whole). `—Hola. —¿Y tú?`: they let a sentence go
 * on behind a dash.
 */
const stuck =
  /(?<=\p{Ll}{2}[.…]["”’)\]]?)(?=["“‘¿¡]?\p{Lu}\p{Ll})|(?<=[.!?…]["”’»)\]]?\s)(?=—\s?[¿¡"“«]?\p{Lu})/u;

function splitStuck(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const piece of text.slice(start, end).split(stuck)) {
    const lead = piece.length - piece.trimStart().length;
    const from = Math.min(at + lead, at + piece.length);
    spans.push({ start: from, end: Math.max(from, at + piece.trimEnd().length) });
    at += piece.length;
  }
  return spans;
}
