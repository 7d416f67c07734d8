import { useTranslation } from 'react-i18next';
import { listPlaces } from './list-places.ts';
import type { MeasuredText, TextMeasure } from './text-measure.ts';
import { useNumber } from './use-number.ts';

/** What early readers go by: words a page, a sentence and the book, and what they can sound out. */
export function EarlyReaders({ text, found }: MeasuredText) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  const { early, words, decodable } = found;
  const rows: readonly (readonly [string, string])[] = [
    [t('bookWords'), number(words)],
    [t('uniqueWords'), number(early.uniqueWords)],
    [t('repeated'), `${number(100 * early.repeatedShare)} %`],
    [t('wordsPerSentence'), number(early.wordsPerSentence)],
    ...(early.pages > 1
      ? ([
          [t('pages'), number(early.pages)],
          [t('wordsPerPage'), number(early.wordsPerPage)],
          [t('mostOnAPage'), number(early.mostWordsOnAPage)],
        ] as const)
      : []),
  ];
  return (
    <details open={decodable !== null}>
      <summary>{t('early')}</summary>
      <table className="measure-table">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {early.pages <= 1 && <p className="quiet small">{t('pagesHelp')}</p>}
      {decodable === null ? (
        <p className="quiet small">{t('taughtHelp')}</p>
      ) : (
        <SoundedOut text={text} decodable={decodable} lang={found.language} />
      )}
    </details>
  );
}

const shownGraphemes = 5;
const shownWords = 40;

interface SoundedOutProps {
  readonly text: string;
  readonly decodable: NonNullable<TextMeasure['decodable']>;
  readonly lang: string;
}

function SoundedOut({ text, decodable, lang }: SoundedOutProps) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  const { share, words, blocked, nextGraphemes } = decodable;
  const marks = blocked.map(({ start, end }) => ({ start, end, because: [] }));
  const stuck = listPlaces(text, marks).map((place) => place.text.toLowerCase());
  const next = nextGraphemes
    .slice(0, shownGraphemes)
    .map((each) => t('unlocks', { grapheme: each.grapheme, words: each.words }));
  return (
    <>
      <p>
        <strong>{t('soundedOut', { percent: number(Math.floor(100 * share)), words })}</strong>
      </p>
      {stuck.length > 0 && (
        <>
          <p>
            {t('notYet')} <span lang={lang}>{stuck.slice(0, shownWords).join(', ')}</span>
            {stuck.length > shownWords && ` … ${t('more', { count: stuck.length - shownWords })}`}
          </p>
          <p>
            {t('teachNext')} {next.join(', ')}
          </p>
        </>
      )}
    </>
  );
}
