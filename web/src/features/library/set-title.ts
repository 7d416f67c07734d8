export interface SetTitle {
  readonly lines: readonly string[];
  /** In units of a cover that is 120 wide. */
  readonly size: number;
}

const sizes = [
  { size: 15, letters: 11, lines: 3 },
  { size: 12.5, letters: 14, lines: 4 },
  { size: 10.5, letters: 17, lines: 5 },
  { size: 9, letters: 20, lines: 6 },
] as const;
const smallest = sizes[3];

/** A title in lines for a cover, as large as it fits; what fits at no size is cut with an ellipsis. Words are broken only where they must. */
export function setTitle(title: string): SetTitle {
  const words = title.trim().split(/\s+/);
  for (const { size, letters, lines } of sizes) {
    if (words.some((word) => word.length > letters)) continue;
    const set = breakLines(words, letters);
    if (set.length <= lines) return { lines: set, size };
  }
  const broken = words.flatMap((word) => cut(word, smallest.letters));
  const set = breakLines(broken, smallest.letters);
  if (set.length <= smallest.lines) return { lines: set, size: smallest.size };
  const kept = set.slice(0, smallest.lines);
  const last = kept.pop() ?? '';
  return { lines: [...kept, `${last.slice(0, smallest.letters - 1)}…`], size: smallest.size };
}

function breakLines(words: readonly string[], letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function cut(word: string, letters: number): readonly string[] {
  return word.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? [word];
}
