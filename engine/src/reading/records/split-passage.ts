export interface PassageWord {
  /** As printed, with its punctuation. */
  readonly text: string;
  /** The paragraph in which it stands, counted from 0. */
  readonly paragraph: number;
  /** The page of the passage on which it stands, counted from 0. */
  readonly page: number;
}

/** What stands between two pages of a passage; one that was never paged has one page. */
export const pageBreak = '\f';

const counts = /[\p{L}\p{N}]/u;

/**
 * The running words of a passage in order: whatever white space sets apart and holds a letter or digit. A dash that stands alone goes with
 * the word before it; a title or heading is not counted unless it is part of the passage.
 */
export function splitPassage(passage: string): readonly PassageWord[] {
  const words: PassageWord[] = [];
  for (const [paragraph, { line, page }] of paragraphsOf(passage).entries()) {
    let lead = '';
    for (const text of line.trim().split(/\s+/)) {
      const last = words.at(-1);
      if (counts.test(text)) {
        words.push({ text: lead + text, paragraph, page });
        lead = '';
      } else if (last?.paragraph === paragraph)
        words[words.length - 1] = { ...last, text: `${last.text} ${text}` };
      else lead += text;
    }
  }
  return words;
}

function paragraphsOf(
  passage: string,
): readonly { readonly line: string; readonly page: number }[] {
  return passage.split(pageBreak).flatMap((part, page) =>
    part
      .split(/\n\s*\n|\n/)
      .filter((line) => counts.test(line))
      .map((line) => ({ line, page })),
  );
}
