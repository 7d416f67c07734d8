/** The parts of a OneRoster list: commas between them, quotes around a part that has a comma itself. */
export function readTextList(text: string): string[] {
  if (text === '') return [];
  const parts = text.match(/(?:"(?:[^"]|"")*"|[^,])+|(?<=,|^)(?=,|$)/g) ?? [];
  const texts = parts.map((part) => unquote(part.trim())).filter((part) => part !== '');
  return [...new Set(texts)];
}

export function writeTextList(parts: readonly string[]): string {
  return parts
    .map((part) => (/[",]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part))
    .join(',');
}

function unquote(part: string): string {
  if (!/^".*"$/s.test(part) || part.length < 2) return part;
  return part.slice(1, -1).replaceAll('""', '"').trim();
}
