import type { Language } from '../platform/language.ts';

const voices = { en: 'en-US', es: 'es-US' } as const;

/** Whether this browser can read aloud. */
export const canSayAloud = typeof window !== 'undefined' && 'speechSynthesis' in window;

/** Reads these sentences aloud, one after the other; what was being read stops. */
export function sayAloud(sentences: readonly string[], language: Language): void {
  hush();
  for (const sentence of sentences) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = voices[language];
    utterance.rate = 0.9;
    window.speechSynthesis.speak(utterance);
  }
}

export function hush(): void {
  if (canSayAloud) window.speechSynthesis.cancel();
}
