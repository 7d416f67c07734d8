import type { RecordContent } from '@everyplan/contract';
import type { RecordScore } from '@everyplan/engine/reading';

export type NextStep =
  | 'harder-text'
  | 'talk-about-it'
  | 'teach-with-it'
  | 'easier-text'
  | 'notice-slips';

/** From so many slips on, never putting one right is worth a lesson. */
const slipsToNotice = 5;

/** What a teacher may do next, for them to decide: words come before understanding, understanding before a harder text. */
export function suggestNext(
  { band, errors, selfCorrections }: Pick<RecordScore, 'band' | 'errors' | 'selfCorrections'>,
  content: Pick<RecordContent, 'retell' | 'asked' | 'answeredRight'>,
): NextStep {
  if (band === 'frustration') return 'easier-text';
  if (!isUnderstood(content)) return 'talk-about-it';
  if (band === 'independent') return 'harder-text';
  return selfCorrections === 0 && errors >= slipsToNotice ? 'notice-slips' : 'teach-with-it';
}

/** Half of the retelling, and of the questions, where either was asked for. */
function isUnderstood({
  retell,
  asked,
  answeredRight,
}: Parameters<typeof suggestNext>[1]): boolean {
  if (retell !== null && retell < 2) return false;
  return asked === null || (answeredRight ?? 0) * 2 >= asked;
}
