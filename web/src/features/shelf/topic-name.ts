import { topicCodes, topicNames } from '@everyplan/contract/topics';
import type { Language } from '../../platform/language.ts';

/** A topic as a reader says it, in small letters; its code where this version does not know it. */
export function topicName(code: string, language: Language): string {
  const known = topicCodes.find((each) => each === code);
  return known === undefined ? code : topicNames[known][language].toLowerCase();
}
