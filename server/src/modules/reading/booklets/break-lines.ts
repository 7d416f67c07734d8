/** How wide a piece of text is, in points. */
export type Measure = (text: string) => number;

/** A paragraph as lines no wider than `width`; a single word that is wider stands alone. Line ends that are in it stay. */
export function breakLines(paragraph: string, width: number, measure: Measure): readonly string[] {
  return paragraph.split('\n').flatMap((line) => breakOne(line.trim(), width, measure));
}

/** Where a long address may be broken, without a blank: U+200B. */
export const softBreak = '\u200b';

function breakOne(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [blank, word] of wordsOf(text)) {
    const longer = line + blank + word;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Words, each with what stands before it on the same line: a blank or nothing. */
function wordsOf(text: string): readonly (readonly [blank: string, word: string])[] {
  return text
    .split(/\s+/)
    .flatMap((part, place) =>
      part
        .split(softBreak)
        .map((word, index) => [place > 0 && index === 0 ? ' ' : '', word] as const),
    );
}
