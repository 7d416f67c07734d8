interface Credit {
  readonly role: string;
  readonly name: string;
}

/** Credits as lines that a person edits: `author: Ada Test`. */
export function writeCredits(credits: readonly Credit[]): string {
  return credits.map(({ role, name }) => `${role}: ${name}`).join('\n');
}

/** The lines back as credits; a line without a colon names an author. */
export function parseCredits(lines: string): Credit[] {
  return lines
    .split('\n')
    .map((line) => /^(?:([^:]{1,40}):)?\s*(.*)$/.exec(line.trim()))
    .flatMap((match) => {
      const name = match?.[2]?.trim().slice(0, 200) ?? '';
      return name === '' ? [] : [{ role: match?.[1]?.trim() || 'author', name }];
    });
}
