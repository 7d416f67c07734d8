import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { speechParts, type SpeechPart } from './speech-parts.ts';

interface Speaking {
  readonly page: string;
  readonly language: 'en' | 'es';
  readonly rate: number;
  /** By name; empty: the browser's choice. */
  readonly voice: string;
}

/** What is being said: a word where the browser tells it, else its sentence. Places in the page, in UTF-16 code units. */
export interface Said {
  readonly sentence: readonly [start: number, end: number];
  readonly word: readonly [start: number, end: number] | null;
}

/**
 * Reads the page out with the browser's own speech, sentence by sentence: long stretches break off in some browsers, and where a voice does
 * not tell its words, the sentence is shown instead.
 */
export function useSpeech({ page, language, rate, voice }: Speaking) {
  const canSpeak = 'speechSynthesis' in globalThis;
  const [said, setSaid] = useState<Said | null>(null);
  const [isOn, setOn] = useState(false);
  const turn = useRef(0);
  const voices = useVoices(language);
  const parts = useMemo(() => speechParts(page, language), [page, language]);

  const stop = useCallback(() => {
    turn.current += 1;
    if (canSpeak) speechSynthesis.cancel();
    setOn(false);
    setSaid(null);
  }, [canSpeak]);

  useEffect(() => stop, [stop]);

  const start = () => {
    stop();
    const mine = turn.current;
    const chosen = voices.find(({ name }) => name === voice) ?? voices[0];
    const speakFrom = (index: number) => {
      const part = parts[index];
      if (turn.current !== mine) return;
      if (part === undefined) return stop();
      const utterance = utter(part, { language, rate, voice: chosen });
      const show = (word: Said['word']) => {
        if (turn.current === mine)
          setSaid({ sentence: [part.start, part.start + part.text.length], word });
      };
      utterance.addEventListener('start', () => show(null));
      utterance.addEventListener('boundary', (event) => {
        if (event.name !== 'sentence') show(wordAt(part, event.charIndex));
      });
      utterance.addEventListener('end', () => speakFrom(index + 1));
      utterance.addEventListener('error', () => {
        if (turn.current === mine) stop();
      });
      speechSynthesis.speak(utterance);
    };
    setOn(true);
    speakFrom(0);
  };
  return { canSpeak, isOn, said, voices, start, stop };
}

interface Voicing {
  readonly language: 'en' | 'es';
  readonly rate: number;
  readonly voice: SpeechSynthesisVoice | undefined;
}

function utter({ text }: SpeechPart, { language, rate, voice }: Voicing) {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = voice?.lang ?? (language === 'es' ? 'es-MX' : 'en-US');
  utterance.rate = rate;
  if (voice !== undefined) utterance.voice = voice;
  return utterance;
}

function wordAt({ start, text }: SpeechPart, index: number): Said['word'] {
  const [word = ''] = /^[\p{L}\p{N}'’-]+/u.exec(text.slice(index)) ?? [];
  return word === '' ? null : [start + index, start + index + word.length];
}

/** The voices of a language that speak on the device itself: others would send the text to somebody. Browsers bring them late. */
function useVoices(language: 'en' | 'es'): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return undefined;
    const read = () =>
      setVoices(
        speechSynthesis
          .getVoices()
          .filter(({ lang, localService }) => lang.startsWith(language) && localService),
      );
    read();
    speechSynthesis.addEventListener('voiceschanged', read);
    return () => speechSynthesis.removeEventListener('voiceschanged', read);
  }, [language]);
  return voices;
}
