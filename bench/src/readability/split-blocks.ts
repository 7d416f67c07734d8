import { segmentText } from '../../../engine/src/readability/text/segment-text.ts';

const blockWords = 160;
const leastWords = 80;

/** Runs of whole sentences of about 170 words each; a rest of fewer than 80 words is left out. */
export function splitBlocks(text: string): readonly string[] {
  const blocks: string[] = [];
  let start = -1;
  let words = 0;
  let end = 0;
  for (const sentence of segmentText(text).sentences) {
    if (start < 0) start = sentence.start;
    words += sentence.words.length;
    end = sentence.end;
    if (words < blockWords) continue;
    blocks.push(text.slice(start, end));
    start = -1;
    words = 0;
  }
  if (words >= leastWords) blocks.push(text.slice(start, end));
  return blocks;
}
