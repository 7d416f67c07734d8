import type { TFunction } from 'i18next';
import type { Language } from '../../platform/language.ts';
import { nearestShift } from './window-shifts.ts';
import type { ReadingWindow } from './shelf.ts';
import { topicName } from './topic-name.ts';

/** What a window does, in a line. */
export function windowText(
  { shift, languages, mustTopics, neverTopics, because }: ReadingWindow,
  t: TFunction<'shelf'>,
  language: Language,
): string {
  const topics = (codes: readonly string[]) =>
    codes.map((code) => topicName(code, language)).join(', ');
  return [
    shift === 0 ? '' : t(`window.shifts.${nearestShift(shift)}`),
    languages.length === 1 ? t(languages[0] === 'es' ? 'window.onlyEs' : 'window.onlyEn') : '',
    mustTopics.length === 0 ? '' : `${t('window.must')} ${topics(mustTopics)}`,
    neverTopics.length === 0 ? '' : `${t('window.never')} ${topics(neverTopics)}`,
    because,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
