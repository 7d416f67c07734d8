import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import { EarlyReaders } from './early-readers.tsx';
import { Formulas } from './formulas.tsx';
import { HardPlaces } from './hard-places.tsx';
import { MarkedText } from './marked-text.tsx';
import type { MeasuredText, TextMeasure } from './text-measure.ts';
import { useNumber } from './use-number.ts';

/** What was found: the grade first, then why, then where. */
export function MeasureResult({ text, found }: MeasuredText) {
  const { t } = useTranslation('reading');
  if (found.words === 0) return <NoWords />;
  return (
    <section className="measure-result">
      <Grade found={found} />
      <h2>{t('marked')}</h2>
      <p className="quiet small">{t('markedHelp')}</p>
      <MarkedText text={text} found={found} />
      <HardPlaces text={text} found={found} />
      <EarlyReaders text={text} found={found} />
      <Formulas measures={found.measures} />
    </section>
  );
}

function NoWords() {
  const { t } = useTranslation('reading');
  return <output className="measure-grade">{t('noWords')}</output>;
}

/** Found by the eye and the screen reader at once: on a phone it lies below the form. */
function Grade({ found }: { readonly found: TextMeasure }) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  const place = usePlace();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  const { grade, low, high, words, sentences, because } = found;
  return (
    <div className="measure-grade" ref={shown} tabIndex={-1}>
      <p className="measure-number">
        {grade < 0.5 ? t('kindergarten') : t('grade', { grade: number(grade) })}
      </p>
      <p>
        {t('interval', { low: place(low), high: place(high) })}{' '}
        <span className="quiet">
          {t('wordCount', { count: words })}, {t('sentenceCount', { count: sentences })}
        </span>
      </p>
      <Reasons because={because} className="" />
    </div>
  );
}

/** A grade on the scale, whose ends have names. */
function usePlace(): (grade: number) => string {
  const { t } = useTranslation('reading');
  const number = useNumber();
  return (grade) => {
    if (grade < 0.5) return t('scaleStart');
    return grade >= 16 ? t('scaleEnd') : number(grade);
  };
}
