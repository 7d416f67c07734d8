import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import { EarlyReaders } from './early-readers.tsx';
import { Formulas } from './formulas.tsx';
import { HardPlaces } from './hard-places.tsx';
import { isOtherLanguage } from './is-other-language.ts';
import { MarkedText } from './marked-text.tsx';
import type { MeasuredText, TextMeasure } from './text-measure.ts';
import { useNumber } from './use-number.ts';

interface ResultProps extends MeasuredText {
  readonly onMeasureAs: (language: TextMeasure['language']) => void;
}

/** What was found: the grade first, then why, then where. */
export function MeasureResult({ text, found, onMeasureAs }: ResultProps) {
  const { t } = useTranslation('reading');
  if (found.words === 0) return <NoWords />;
  if (isOtherLanguage(found)) return <OtherLanguage found={found} onMeasureAs={onMeasureAs} />;
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

function Grade({ found }: { readonly found: TextMeasure }) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  const place = usePlace();
  const { grade, low, high, language, words, sentences, because } = found;
  return (
    <Answer>
      <p className="measure-number">
        {grade < 0.5 ? t('kindergarten') : t('grade', { grade: number(grade) })}
      </p>
      <p>
        {t(language === 'es' ? 'intervalSpanish' : 'interval', {
          low: place(low),
          high: place(high),
        })}
      </p>
      <p className="quiet">
        {t('wordCount', { count: words })}, {t('sentenceCount', { count: sentences })}
      </p>
      <Reasons because={because} className="" />
    </Answer>
  );
}

/** Instead of a grade, which would be believed. */
function OtherLanguage({ found, onMeasureAs }: Omit<ResultProps, 'text'>) {
  const { t } = useTranslation('reading');
  const other = found.language === 'en' ? 'es' : 'en';
  return (
    <Answer>
      <p className="measure-number">{t(`notIn.${found.language}`)}</p>
      <p>{t('notInHelp')}</p>
      <Button onClick={() => onMeasureAs(other)}>{t(`measureAs.${other}`)}</Button>
    </Answer>
  );
}

/** Found by the eye and the screen reader at once: on a phone it lies below the form. */
function Answer({ children }: { readonly children: ReactNode }) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div className="measure-grade" ref={shown} tabIndex={-1}>
      {children}
    </div>
  );
}

/** A whole grade on the scale, whose ends have names: tenths of a bound would pretend to more than is known. */
function usePlace(): (grade: number) => string {
  const { t } = useTranslation('reading');
  return (grade) => {
    const whole = Math.round(grade);
    if (whole < 1) return t('scaleStart');
    return whole >= 16 ? t('scaleEnd') : t('scaleGrade', { grade: whole });
  };
}
