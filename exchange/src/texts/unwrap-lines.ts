/**
 * A page whose lines were broken at a width, put back into paragraphs. A line that goes on in lower case was broken; where most are, so is
 * any line that ends without a mark. Verse and dialogue, whose lines begin with a capital or end with a mark, keep their lines.
 */
export function unwrapLines(page: string, isWrapped: boolean): string {
  return page
    .split('\n\n')
    .map((paragraph) => joinLines(paragraph.split('\n'), isWrapped))
    .join('\n\n');
}

/** Whether a text was broken at a width: at least half of its line breaks stand inside a sentence. */
export function isWrappedText(text: string): boolean {
  const breaks = text.match(/[^\n]\n(?!\n)/g)?.length ?? 0;
  const inside = text.match(/[^\n]\n\p{Ll}/gu)?.length ?? 0;
  return breaks > 0 && inside * 2 >= breaks;
}

function joinLines(lines: readonly string[], isWrapped: boolean): string {
  let joined = '';
  for (const line of lines) {
    if (joined === '') joined = line;
    else joined += goesOn(joined, line, isWrapped) ? ` ${line.trimStart()}` : `\n${line}`;
  }
  return joined;
}

function goesOn(before: string, line: string, isWrapped: boolean): boolean {
  if (/^\s*\p{Ll}/u.test(line)) return true;
  return isWrapped && !/[\p{P}]$/u.test(before) && /^\s*[\p{L}\p{N}]/u.test(line);
}
