import { useTranslation } from 'react-i18next';
import type { Api, ResponseOf } from '@everyplan/contract';
import { QrCode } from '../../ui/qr-code.tsx';

export type PrintedLetterContent = ResponseOf<
  Api['POST /api/surveys/:surveyId/letters']
>['letters'][number];

/** A letter for the school bag, in its reader's language: a code to scan, or an address and a code to type. */
export function PrintedLetter({ letter }: { readonly letter: PrintedLetterContent }) {
  const { i18n } = useTranslation('surveys');
  const t = i18n.getFixedT(letter.language, 'surveys');
  return (
    <article className="printed-letter" lang={letter.language}>
      <p className="printed-letter-to">{t('letters.to', { name: letter.guardianName })}</p>
      <h2>{letter.subject}</h2>
      {letter.paragraphs.slice(0, -2).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="printed-letter-ways">
        <div>
          <p>{t('letters.scan')}</p>
          <QrCode text={letter.url} label={t('letters.qr')} />
        </div>
        <div>
          <p>{t('letters.type')}</p>
          <p className="printed-letter-code">{letter.typeAt}</p>
          <p className="printed-letter-code">{letter.code}</p>
        </div>
      </div>
      {letter.paragraphs.slice(-2).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
