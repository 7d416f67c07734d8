import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { MarkedText } from './marked-text.tsx';
import type { MeasuredText, TextMeasure } from './text-measure.ts';

/** What was found: the grade first, then why, then where. */
export function MeasureResult({ text, found }: MeasuredText) {
  const { t } = useTranslation('reading');
  return (
    <section className="measure-result" aria-live="polite">
      <Grade found={found} />
      <h2>{t('marked')}</h2>
      <p className="quiet small">{t('markedHelp')}</p>
      <MarkedText text={text} found={found} />
      <h2>{t('hardWords')}</h2>
      <HardWords text={text} found={found} />
      <Formulas measures={found.measures} />
    </section>
  );
}

function Grade({ found }: { readonly found: TextMeasure }) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  const { grade, low, high, words, sentences, because } = found;
  return (
    <div className="measure-grade">
      <p className="measure-number">
        {grade < 0.5 ? t('kindergarten') : t('grade', { grade: number(grade) })}
      </p>
      <p>
        {t('interval', { low: number(Math.max(0, low)), high: number(high) })}{' '}
        <span className="quiet">{t('size', { words, sentences })}</span>
      </p>
      <Reasons because={because} className="" />
    </div>
  );
}

function HardWords({ text, found }: MeasuredText) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const reasons = new Map(
    found.hardWords.map((mark) => [
      text.slice(mark.start, mark.end).toLowerCase(),
      reasonText(mark.because, language),
    ]),
  );
  if (reasons.size === 0) return <p className="quiet">{t('noHardWords')}</p>;
  return (
    <table className="measure-table">
      <thead>
        <tr>
          <th scope="col">{t('word')}</th>
          <th scope="col">{t('reason')}</th>
        </tr>
      </thead>
      <tbody>
        {[...reasons].map(([word, reason]) => (
          <tr key={word}>
            <th scope="row" lang={found.language}>
              {word}
            </th>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Formulas({ measures }: { readonly measures: TextMeasure['measures'] }) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  return (
    <details>
      <summary>{t('formulas')}</summary>
      <table className="measure-table">
        <thead>
          <tr>
            <th scope="col">{t('formula')}</th>
            <th scope="col">{t('value')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(measures).map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{t(`names.${name as 'smog'}`, { defaultValue: name })}</th>
              <td>{number(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function useNumber(): (value: number) => string {
  const language = useLanguage();
  return (value) => value.toLocaleString(language, { maximumFractionDigits: 1 });
}
