/** Lower case without accents: what the index and the question are both made of (canción, cancion and CANCIÓN are one word). */
export function plainWords(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** A query of PostgreSQL's full-text search out of what somebody has typed so far: all words, the last one as the beginning of a word. */
export function searchQuery(typed: string): string | undefined {
  const words = plainWords(typed)
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 12);
  if (words === undefined || words.length === 0) return undefined;
  const last = /\s$/.test(typed) ? '' : ':*';
  return words.map((word, at) => (at === words.length - 1 ? word + last : word)).join(' & ');
}
