import { Button, CloseButton } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { keyOfWord } from './split-page.ts';
import type { Meanings, TextToRead } from './reading-state.ts';

interface WordCardProps {
  readonly word: string;
  readonly text: TextToRead;
  readonly meanings: Meanings | undefined;
  readonly isLoading: boolean;
  readonly onClose: () => void;
}

/** What a word means, in a few words, with the word list that says so. */
export function WordCard({ word, text, meanings, isLoading, onClose }: WordCardProps) {
  const { t } = useTranslation('reader');
  const found = meanings?.meanings[keyOfWord(word)] ?? [];
  return (
    <section className="reader-card" aria-label={t('word.about', { word })}>
      <div className="row spread">
        <h2 lang={text.language}>{word}</h2>
        <CloseButton size="lg" aria-label={t('word.close')} onClick={onClose} />
      </div>
      <div aria-live="polite">
        {found.length > 0 ? (
          <ol className="reader-meanings" lang={text.language}>
            {found.map(({ lemma, kind, meaning, example }) => (
              <li key={lemma + kind + meaning}>
                <span className="reader-kind">
                  {lemma === word.toLowerCase() ? '' : `${lemma} · `}
                  {t(`word.${kind}`)}
                </span>
                <p>{meaning}</p>
                {example !== null && <p className="reader-example">“{example}”</p>}
              </li>
            ))}
          </ol>
        ) : (
          <p>{t(whyNone({ isLoading, meanings }))}</p>
        )}
      </div>
      <div className="row spread">
        <SayButton word={word} language={text.language} />
        {found.length > 0 && <small>{meanings?.source}</small>}
      </div>
    </section>
  );
}

function whyNone({ isLoading, meanings }: Pick<WordCardProps, 'isLoading' | 'meanings'>) {
  if (isLoading) return 'word.loading';
  if (meanings === undefined) return 'word.offline';
  return meanings.hasList ? 'word.unknown' : 'word.noList';
}

interface SayButtonProps {
  readonly word: string;
  readonly language: string;
}

function SayButton({ word, language }: SayButtonProps) {
  const { t } = useTranslation('reader');
  if (!('speechSynthesis' in globalThis)) return null;
  const say = () => {
    const utterance = new SpeechSynthesisUtterance(word);
    utterance.lang = language === 'es' ? 'es-MX' : 'en-US';
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  };
  return (
    <Button variant="default" leftSection={<IconVolume size={18} />} onClick={say}>
      {t('word.say')}
    </Button>
  );
}
