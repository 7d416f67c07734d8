const telling = {
  en: new Set(
    'the and of to in is was it that he she they with for on you his her had not but all'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de que y en un una por con para se su no es era pero como más lo al del'.split(
      ' ',
    ),
  ),
} as const;

/** Every third word of either language is a little one; of another language some look the same. */
const leastShare = 0.2;

/** Whether a text is English or Spanish by its little words; undefined where neither stands out. */
export function guessLanguage(pages: readonly string[]): 'en' | 'es' | undefined {
  const words =
    pages
      .join(' ')
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = { en: 0, es: 0 };
  for (const word of words) {
    if (telling.en.has(word)) counts.en += 1;
    if (telling.es.has(word)) counts.es += 1;
  }
  const best = counts.es > counts.en ? 'es' : 'en';
  const other = best === 'es' ? 'en' : 'es';
  const isClear = counts[best] >= leastShare * words.length && counts[best] > 2 * counts[other];
  return isClear && words.length > 0 ? best : undefined;
}
