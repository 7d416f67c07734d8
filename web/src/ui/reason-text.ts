import type { Because } from '@everyplan/contract';
import { renderBecause } from '../platform/because.ts';

/** Reasons as one text, a sentence each; empty where there is none that this version can say. */
export function reasonText(because: readonly Because[], language: 'en' | 'es'): string {
  return because
    .map((each) => renderBecause(each, language))
    .filter((sentence) => sentence !== '')
    .map(asSentence)
    .join(' ');
}

function asSentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}
