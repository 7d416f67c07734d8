/** About what a reader sees at once: a text without pages of its own is cut at the paragraph that comes after so many words. */
const wordsPerPage = 180;

/** A text without pages of its own in pages of about 180 words, cut between paragraphs; a very long paragraph between sentences. */
export function splitPages(text: string): readonly string[] {
  const pages: string[] = [];
  let page: string[] = [];
  let words = 0;
  for (const paragraph of text.split(/\n{2,}/).flatMap(cutLong)) {
    const own = countWords(paragraph);
    if (words > 0 && words + own > wordsPerPage * 1.25) {
      pages.push(page.join('\n\n'));
      [page, words] = [[], 0];
    }
    page.push(paragraph);
    words += own;
    if (words < wordsPerPage) continue;
    pages.push(page.join('\n\n'));
    [page, words] = [[], 0];
  }
  return page.length === 0 ? pages : [...pages, page.join('\n\n')];
}

function cutLong(paragraph: string): readonly string[] {
  if (countWords(paragraph) <= wordsPerPage * 1.5) return [paragraph];
  const parts: string[] = [];
  let part = '';
  for (const sentence of paragraph.split(/(?<=[.!?…]["”»']?)\s+/u)) {
    if (part !== '' && countWords(part) + countWords(sentence) > wordsPerPage) {
      parts.push(part);
      part = sentence;
    } else part = part === '' ? sentence : `${part} ${sentence}`;
  }
  return part === '' ? parts : [...parts, part];
}

function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
}
