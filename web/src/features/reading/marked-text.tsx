import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import { marksWithin } from './marks-within.ts';
import { splitText } from './split-text.ts';
import type { MarksOfText } from './text-measure.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly found: MarksOfText;
}

/** The text as it was pasted, with its hard words and sentences marked. The reasons stand in the tables below it and in each mark. */
export function MarkedText({ text, found }: MarkedTextProps) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  return (
    <div className="marked-text" lang={found.language}>
      {splitText(text, found.hardSentences).map(({ start, text: stretch, mark }) => {
        const words = (
          <Words text={text} found={found} start={start} end={start + stretch.length} />
        );
        if (mark === undefined) return <Fragment key={start}>{words}</Fragment>;
        const reason = reasonText(mark.because, language);
        return (
          <span key={start} className="hard-sentence" title={t('sentence', { reason })}>
            {words}
          </span>
        );
      })}
    </div>
  );
}

interface WordsProps extends MarkedTextProps {
  readonly start: number;
  readonly end: number;
}

function Words({ text, found, start, end }: WordsProps) {
  const language = useLanguage();
  const within = { start, end };
  return splitText(text, marksWithin(found.hardWords, within), within).map((piece) =>
    piece.mark === undefined ? (
      <Fragment key={piece.start}>{piece.text}</Fragment>
    ) : (
      <mark
        key={piece.start}
        className="hard-word"
        title={reasonText(piece.mark.because, language)}
      >
        {piece.text}
      </mark>
    ),
  );
}
