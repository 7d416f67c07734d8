import { createHash } from 'node:crypto';

/** The same for the same words, whatever their blanks, marks and capitals: ids of two files may clash, or a file may have none. */
export const textKey = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, 16);
