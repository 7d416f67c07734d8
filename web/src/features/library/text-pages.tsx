import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkedText } from '../reading/marked-text.tsx';
import '../reading/reading.css';
import { HardWords } from './hard-words.tsx';
import type { StaffText } from './library.ts';
import { marksOfPage, pageStarts } from './marks-of-page.ts';

/** The pages, with hard words and sentences marked where that is wanted. */
export function TextPages({ text }: { readonly text: StaffText }) {
  const { t } = useTranslation('library');
  const [isMarked, setMarked] = useState(true);
  const { language, pages, hardWords, hardSentences } = text;
  const starts = pageStarts(pages);
  return (
    <section className="library-pages">
      <label className="library-check not-printed">
        <input
          type="checkbox"
          checked={isMarked}
          onChange={(event) => setMarked(event.currentTarget.checked)}
        />
        {t('marks')}
      </label>
      {pages.map((page, index) => {
        const place = { start: starts[index] ?? 0, length: page.length };
        const marks = (all: StaffText['hardWords']) => (isMarked ? marksOfPage(all, place) : []);
        return (
          <section key={place.start} aria-label={t('page', { number: index + 1 })}>
            <p className="quiet small library-number" aria-hidden>
              {index + 1}
            </p>
            <MarkedText
              text={page}
              found={{
                language,
                hardWords: marks(hardWords),
                hardSentences: marks(hardSentences),
              }}
            />
          </section>
        );
      })}
      <HardWords text={text} />
    </section>
  );
}
