/**
 * The text with what no reader reads blanked out, every other character where it was: comments, scripts and styles of HTML, a header
 * between `---` at the start, and the code of fenced blocks. A fence named text or Markdown holds words: only its marks go,
 * and so it is with a text that would otherwise have no words left.
 */
export function blankHidden(text: string): string {
  const shown = hiddenPairs.reduce((kept, [open, close]) => blankBetween(kept, open, close), text);
  const headless = shown.replace(header, blank);
  const codeless = blankCode(headless);
  const read = /[\p{L}\p{N}]/u.test(codeless) ? codeless : headless;
  return read.replaceAll(/^ {0,3}(?:```|~~~).*$/gm, blank);
}

const hiddenPairs: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['<head>', '</head>'],
  ['<head ', '</head>'],
  ['<title', '</title>'],
];
const header =
  /^\uFEFF?---[ \t]*\r?\n(?:(?:[\w -]{1,40}:|[ \t]{1,20}).{0,500}\r?\n){1,60}---[ \t]*(?=\r?\n|$)/;

/** In one pass; what is opened and never closed stays. */
function blankBetween(text: string, open: string, close: string): string {
  const lower = text.includes('<') ? text.toLowerCase() : '';
  if (lower.length !== text.length) return text;
  let read = '';
  let at = 0;
  for (;;) {
    const start = lower.indexOf(open, at);
    const end = start < 0 ? -1 : lower.indexOf(close, start + open.length);
    if (end < 0) return read + text.slice(at);
    read += text.slice(at, start) + blank(text.slice(start, end + close.length));
    at = end + close.length;
  }
}

const fence = /^ {0,3}(```|~~~)([^`]{0,100})$/;
const prose = /^\s*(?:text|txt|plain|plaintext|md|markdown)\s*$/i;

/** In one pass; a fence that is opened and never closed hides nothing. */
function blankCode(text: string): string {
  if (!/^ {0,3}(?:```|~~~)/m.test(text)) return text;
  const lines = text.split('\n');
  let opened: { readonly marks: string; readonly name: string; readonly at: number } | undefined;
  for (const [at, line] of lines.entries()) {
    const [, marks, name] = fence.exec(line) ?? [];
    if (marks === undefined || name === undefined) continue;
    if (opened === undefined) opened = { marks, name, at };
    else if (opened.marks === marks && /^[`~\s]*$/.test(name)) {
      const block = prose.test(opened.name) ? [] : lines.slice(opened.at, at);
      lines.splice(opened.at, block.length, ...block.map(blank));
      opened = undefined;
    }
  }
  return lines.join('\n');
}

const blank = (hidden: string): string => hidden.replaceAll(/[^\n\r]/g, ' ');
