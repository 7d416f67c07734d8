import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import { listPlaces } from './list-places.ts';
import type { MeasuredText } from './text-measure.ts';

const shownWords = 60;
const shownSentences = 12;

/** What is marked in the text, as lists with reasons: for whoever reads with the keyboard, by ear or on paper. */
export function HardPlaces({ text, found }: MeasuredText) {
  const { t } = useTranslation('reading');
  const words = listPlaces(text, found.hardWords);
  const sentences = listPlaces(text, found.hardSentences);
  return (
    <>
      <h2>{t('hardWords')}</h2>
      <PlaceTable
        places={words}
        most={shownWords}
        heading={t('word')}
        none={t('noHardWords')}
        lang={found.language}
      />
      {sentences.length > 0 && (
        <>
          <h2>{t('hardSentences')}</h2>
          <PlaceTable
            places={sentences}
            most={shownSentences}
            heading={t('sentenceHeading')}
            none=""
            lang={found.language}
          />
        </>
      )}
    </>
  );
}

interface PlaceTableProps {
  readonly places: ReturnType<typeof listPlaces>;
  readonly most: number;
  readonly heading: string;
  readonly none: string;
  readonly lang: string;
}

function PlaceTable({ places, most, heading, none, lang }: PlaceTableProps) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  if (places.length === 0) return <p className="quiet">{none}</p>;
  const more = places.length - most;
  return (
    <>
      <table className="measure-table">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {places.slice(0, most).map(({ text, because }) => (
            <tr key={text}>
              <th scope="row" lang={lang}>
                {text}
              </th>
              <td>{reasonText(because, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="quiet small">{t('more', { count: more })}</p>}
    </>
  );
}
