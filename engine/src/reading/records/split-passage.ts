export interface PassageWord {
  /** As printed, with its punctuation. */
  readonly text: string;
  /** The paragraph in which it stands, counted from 0. */
  readonly paragraph: number;
}

const counts = /[\p{L}\p{N}]/u;

/**
 * The running words of a passage in order: whatever white space sets apart and holds a letter or digit. A dash that stands alone goes with
 * the word before it; a title or heading is not counted unless it is part of the passage.
 */
export function splitPassage(passage: string): readonly PassageWord[] {
  const words: PassageWord[] = [];
  const paragraphs = passage.split(/\n\s*\n|\n/).filter((line) => counts.test(line));
  for (const [paragraph, line] of paragraphs.entries()) {
    let lead = '';
    for (const text of line.trim().split(/\s+/)) {
      const last = words.at(-1);
      if (counts.test(text)) {
        words.push({ text: lead + text, paragraph });
        lead = '';
      } else if (last?.paragraph === paragraph)
        words[words.length - 1] = { ...last, text: `${last.text} ${text}` };
      else lead += text;
    }
  }
  return words;
}
