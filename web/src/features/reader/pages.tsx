import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/sheet.tsx';
import { KeptLine } from './kept-line.tsx';
import { LineFocus } from './line-focus.tsx';
import { NotesSheet } from './notes-sheet.tsx';
import { ReaderFrame } from './reader-frame.tsx';
import { ReaderTools, type OpenSheet } from './reader-tools.tsx';
import type { ReaderSettings } from './reader-settings.ts';
import type { Meanings, ReadingCopy, ReadingState } from './reading-state.ts';
import { Rights } from './rights.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { keyOfWord, splitPage, type Token } from './split-page.ts';
import { TextPage } from './text-page.tsx';
import { useNotes } from './use-notes.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useSpeech } from './use-speech.ts';
import { WordCard } from './word-card.tsx';

interface PagesProps {
  readonly personId: string;
  readonly copy: ReadingCopy;
  readonly state: ReadingState;
  readonly settings: ReaderSettings;
  readonly meanings: Meanings | undefined;
  readonly isLoadingMeanings: boolean;
  readonly keeps: boolean;
  readonly onSettings: (more: Partial<ReaderSettings>) => void;
  readonly onPage: (page: number) => void;
  readonly onFinish: () => void;
}

/** The text, a page at a time. */
export function Pages(props: PagesProps) {
  const { personId, copy, state, settings, meanings, keeps } = props;
  const { t } = useTranslation('reader');
  const { text } = copy;
  const count = text.pages.length;
  const [page, setPage] = useState(Math.min(state.page, count));
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const [chosen, setChosen] = useState<Token | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const words = text.pages[page - 1] ?? '';
  const paragraphs = useMemo(() => splitPage(words, text.language), [words, text.language]);
  const tokens = useMemo(
    () => paragraphs.flat().flatMap((each) => each.tokens.filter(({ isWord }) => isWord)),
    [paragraphs],
  );
  const speech = useSpeech({ page: words, language: text.language, ...settings });
  const notes = useNotes({ personId, copy, keeps });

  const turnTo = (next: number) => {
    if (next < 1 || next > count) return;
    speech.stop();
    setPage(next);
    setChosen(null);
    props.onPage(next);
    top.current?.scrollTo({ top: 0 });
    top.current?.focus({ preventScroll: true });
  };
  /** To the next word that the list explains; without a list, to the next word. */
  const step = (by: 1 | -1) => {
    const from = chosen?.start ?? -1;
    const explained = tokens.filter(({ text: word }) => hasMeaning(meanings, word));
    const stops = explained.length > 0 ? explained : tokens;
    const next =
      by === 1
        ? stops.find(({ start }) => start > from)
        : stops.findLast(({ start }) => start < from);
    if (next !== undefined) setChosen(next);
  };
  usePageKeys({
    isOff: sheet !== null,
    // A word that is looked at is left to its neighbours by the arrows; else they turn the page.
    onLeft: () => (chosen === null ? turnTo(page - 1) : step(-1)),
    onRight: () => (chosen === null ? turnTo(page + 1) : step(1)),
    onPage: (by) => turnTo(page + by),
    onEscape: () => setChosen(null),
    target: top,
  });
  const onWord = useCallback((token: Token) => setChosen(token), []);
  const isLast = page === count;

  return (
    <ReaderFrame
      settings={settings}
      title={text.title}
      isLearner={keeps}
      tools={
        <ReaderTools
          speech={speech}
          notes={notes.notes.filter((note) => note.page === page).length}
          isSupported={settings.readToMe}
          onWords={() => step(1)}
          onOpen={setSheet}
        />
      }
      foot={
        <>
          <div className="reader-turn">
            <Button
              size="md"
              variant="default"
              leftSection={<IconChevronLeft size={20} aria-hidden />}
              disabled={page === 1}
              onClick={() => turnTo(page - 1)}
            >
              {t('previous')}
            </Button>
            <p aria-live="polite">
              {t('pageOf', { page, count })}
              <progress max={count} value={page} aria-hidden="true" />
            </p>
            {isLast ? (
              <Button size="md" onClick={props.onFinish}>
                {t('finish')}
              </Button>
            ) : (
              <Button
                size="md"
                rightSection={<IconChevronRight size={20} aria-hidden />}
                onClick={() => turnTo(page + 1)}
              >
                {t('next')}
              </Button>
            )}
          </div>
          {keeps ? <KeptLine personId={personId} /> : <p>{t('preview')}</p>}
        </>
      }
    >
      <section
        ref={top}
        className="reader-scroll"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long page scrolls, by keyboard too
        tabIndex={0}
        aria-label={t('pageOf', { page, count })}
      >
        <article className="reader-page" lang={text.language} data-kind={text.kind ?? ''}>
          <h1 className={page === 1 ? undefined : 'hidden'}>{text.title}</h1>
          <TextPage
            paragraphs={paragraphs}
            said={speech.said}
            chosen={chosen?.start ?? null}
            onWord={onWord}
          />
          {isLast && <Rights text={text} />}
        </article>
      </section>
      {settings.lineFocus && <LineFocus within={top} />}
      {chosen !== null && (
        <WordCard
          word={chosen.text}
          text={text}
          meanings={meanings}
          isLoading={props.isLoadingMeanings}
          onClose={() => setChosen(null)}
        />
      )}
      {sheet === 'settings' && (
        <SettingsSheet
          settings={settings}
          voices={speech.voices}
          onChange={props.onSettings}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'notes' && (
        <NotesSheet
          page={page}
          notes={notes.notes}
          onAdd={(note) => notes.add(page, note)}
          onRemove={notes.remove}
          onBack={notes.bringBack}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'info' && (
        <Sheet title={t('info')} onClose={() => setSheet(null)}>
          <h3 lang={text.language}>{text.title}</h3>
          <Rights text={text} />
        </Sheet>
      )}
    </ReaderFrame>
  );
}

function hasMeaning(meanings: Meanings | undefined, word: string): boolean {
  return meanings?.meanings[keyOfWord(word)] !== undefined;
}
