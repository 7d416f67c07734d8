import { blankHidden } from './blank-hidden.ts';
import { readEntities } from './read-entities.ts';

/**
 * The text with Markdown and HTML marks blanked out, so that every remaining character keeps its position (UTF-16 units):
 * headings, emphasis, list bullets, quotes, link targets, images, tables, comments, tags, footnote marks, web and e-mail
 * addresses. Blocks of code, a header between `---`, scripts and styles are blanked with what is in them. Tags of paragraphs, lists
 * and lines become line breaks, entities (`&eacute;`) the character they stand for. Page marks such as `##` alone on a line become
 * empty lines. Plain text comes back unchanged.
 */
export function cleanMarkup(text: string): string {
  if (!/[#*_`<[>|~+&@-]|:\/\/|www\.|^\d+[.)]/m.test(text)) return text;
  let cleaned = readEntities(breakAtBlocks(blankHidden(text)));
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
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, 0],
  [/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, 1],
  [/^ {0,3}\[[^\]^\n]{1,200}\]:[ \t]{0,9}\S.{0,2000}$/gm, 0],
  [/\[\^[^\]\s]{1,60}\]:?|\[\d{1,3}\]/g, 0],
  [/<?(?:https?:\/\/|www\.)[^\s<>"”»]{0,2000}[^\s<>"”».,;:!?)\]'’]>?/gi, 0],
  [/<?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}>?/g, 0],
  [/<[/!]?[a-z][^<>\n]{0,500}>/gi, 0],
  [/^ {0,3}#{1,6}(?=\s|$)/gm, 0],
  [/^ {0,3}(?:>[ \t]?)+/gm, 0],
  [/^ {0,8}[-*+](?=[ \t])/gm, 0],
  [/^ {0,8}\d{1,3}[.)](?=[ \t])/gm, 0],
  [/^[ \t]{0,20}(?:[-*_=][ \t]{0,9}){3,100}$/gm, 0],
  [/^[ \t]{0,20}(?:\|[ \t]{0,20})?:?-{2,100}[-:| \t]{0,500}$/gm, 0],
  [/(?<=^|\s)\|(?=\s|$)/gm, 0],
  [/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, 0],
  [/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, 0],
  [/`{1,2}/g, 0],
];

const blockTags =
  /<(?:\/?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|blockquote|section|article|header|footer|figure|figcaption|hr)|br)(?:\s[^<>\n]{0,500})?\/?>/gi;

/** Where a page would begin a new line, the words must not run together into one sentence. */
const breakAtBlocks = (text: string): string =>
  text.includes('<')
    ? text.replaceAll(blockTags, (tag) =>
        /^<br/i.test(tag) ? `\n${' '.repeat(tag.length - 1)}` : `\n\n${' '.repeat(tag.length - 2)}`,
      )
    : text;

function padAround(match: string, kept: string): string {
  const at = match.indexOf(kept);
  return blank(match.slice(0, at)) + kept + blank(match.slice(at + kept.length));
}

const blank = (match: string): string => match.replaceAll(/[^\n\r]/g, ' ');
