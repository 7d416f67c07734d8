/**
 * The text with Markdown marks blanked out by spaces, so that every remaining character keeps its position (UTF-16
 * units): headings, emphasis, list bullets, quotes, code fences, link targets, images, tables, comments and HTML tags.
 * Page marks such as `##` alone on a line become empty lines. Plain text comes back unchanged.
 */
export function cleanMarkup(text: string): string {
  if (!/[#*_`<[>|~+-]|^\d+[.)]/m.test(text)) return text;
  let cleaned = text;
  for (const [pattern, keep] of marks) {
    cleaned = cleaned.replace(pattern, (match: string, ...groups: unknown[]) => {
      const kept = keep === 0 ? undefined : groups[keep - 1];
      return typeof kept === 'string' ? padAround(match, kept) : blank(match);
    });
  }
  return cleaned;
}

// Bounded repetitions keep every pattern linear on hostile input.
const marks: readonly (readonly [RegExp, number])[] = [
  [/<!--[^]{0,5000}?-->/g, 0],
  [/^ {0,3}(?:```|~~~).*$/gm, 0],
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, 0],
  [/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, 1],
  [/<\/?[a-z][^<>\n]{0,500}>/gi, 0],
  [/^ {0,3}#{1,6}(?=\s|$)/gm, 0],
  [/^ {0,3}(?:>[ \t]?)+/gm, 0],
  [/^ {0,8}[-*+](?=[ \t])/gm, 0],
  [/^ {0,8}\d{1,3}[.)](?=[ \t])/gm, 0],
  [/^[ \t]*(?:[-*_=][ \t]*){3,100}$/gm, 0],
  [/^[ \t]*\|?[ \t]*:?-{2,100}[-:| \t]{0,500}$/gm, 0],
  [/(?<=^|\s)\|(?=\s|$)/gm, 0],
  [/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, 0],
  [/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, 0],
  [/`{1,2}/g, 0],
];

function padAround(match: string, kept: string): string {
  const at = match.indexOf(kept);
  return blank(match.slice(0, at)) + kept + blank(match.slice(at + kept.length));
}

const blank = (match: string): string => match.replaceAll(/[^\n\r]/g, ' ');
