// Bounded repetitions keep every pattern linear on hostile input.
const marks: readonly (readonly [RegExp, string])[] = [
  [/<!--[^]{0,5000}?-->/g, ''],
  [/^ {0,3}(?:```|~~~).*$/gm, ''],
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, ''],
  [/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1'],
  [/<\/?[a-z][^<>\n]{0,500}>/gi, ''],
  [/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '$1'],
  [/^ {0,3}#{1,6}$/gm, ''],
  [/^ {0,3}(?:>[ \t]?)+/gm, ''],
  [/^( {0,8})[-*+](?=[ \t])/gm, '$1•'],
  [/^[ \t]*(?:[-*_=][ \t]*){3,100}$/gm, ''],
  [/(\*{1,3})(?=\S)([^*\n]{1,1000}?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/`{1,3}/g, ''],
  [/\\([\\`*_{}[\]()#+.!-])/g, '$1'],
];

/** Markdown as plain text: the marks go, what they mark stays; a bullet becomes a bullet. */
export function stripMarks(markdown: string): string {
  return marks.reduce((text, [pattern, by]) => text.replace(pattern, by), markdown);
}
