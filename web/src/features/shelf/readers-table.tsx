import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import { When } from '../../ui/when.tsx';
import { figureText, levelText } from './level-text.ts';
import type { ClassReading, ReaderRow } from './shelf.ts';
import { nameTopics } from './name-topics.ts';
import { windowText } from './window-text.ts';

interface ReadersTableProps {
  readonly reading: ClassReading;
  readonly onWindow: (of: 'window' | ReaderRow) => void;
}

/** One line a reader: level, band, three texts with why, what happened last. Cards on a phone. */
export function ReadersTable({ reading, onWindow }: ReadersTableProps) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  return (
    <section aria-labelledby="readers-title">
      <div className="row spread">
        <h2 id="readers-title">{t('class.readers')}</h2>
        {reading.mayChange && (
          <Button variant="default" className="not-printed" onClick={() => onWindow('window')}>
            {t('window.classButton')}
          </Button>
        )}
      </div>
      {reading.window && (
        <p className="small">
          {t('window.summary', { what: windowText(reading.window, t, language) })}
        </p>
      )}
      <p className="quiet small">{t('class.bandHelp')}</p>
      <table className="readers-table">
        <thead>
          <tr>
            <th scope="col">{t('class.learner')}</th>
            <th scope="col">{t('class.level')}</th>
            <th scope="col">{t('class.band')}</th>
            <th scope="col">{t('class.texts')}</th>
            <th scope="col">{t('class.checked')}</th>
            <th scope="col">{t('class.last')}</th>
            <th scope="col" className="not-printed">
              {t('class.window')}
            </th>
          </tr>
        </thead>
        <tbody>
          {reading.learners.map((row) => (
            <ReaderLine
              key={row.learnerId}
              row={row}
              mayChange={reading.mayChange}
              onWindow={() => onWindow(row)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ReaderLineProps {
  readonly row: ReaderRow;
  readonly mayChange: boolean;
  readonly onWindow: () => void;
}

function ReaderLine({ row, mayChange, onWindow }: ReaderLineProps) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const name = `${row.givenName} ${row.familyName}`;
  const { reader, band, lastReading } = row;
  return (
    <tr>
      <th scope="row">
        <Link to="/learners/$learnerId" params={{ learnerId: row.learnerId }} className="link">
          {name}
        </Link>
      </th>
      <td data-label={t('class.level')} className="reader-figure">
        {levelText(reader.grade, language)}{' '}
        <span className="quiet small">
          {t('class.plusMinus', { error: figureText(reader.error, language) })}
        </span>
        {!reader.measured && <span className="quiet small reader-guess">{t('class.guess')}</span>}
      </td>
      <td data-label={t('class.band')} className="reader-figure">
        {levelText(band.from, language)}–{levelText(band.to, language)}
      </td>
      <td data-label={t('class.texts')}>
        <ReaderTexts row={row} />
      </td>
      <td data-label={t('class.checked')} className="reader-checked">
        {row.checkedOn === null ? (
          <span className="quiet">{t('class.never')}</span>
        ) : (
          <When at={row.checkedOn} />
        )}
      </td>
      <td data-label={t('class.last')}>
        {lastReading === null ? (
          <span className="quiet">{t('class.notYet')}</span>
        ) : (
          <>
            {lastReading.title}{' '}
            <span className="quiet small">
              {lastReading.vote !== null
                ? t(`class.votes.${lastReading.vote}`)
                : !lastReading.finished && t('class.unfinished')}{' '}
              <When at={lastReading.at} />
            </span>
          </>
        )}
      </td>
      <td data-label={t('class.window')} className="not-printed">
        {row.window && <span className="small">{windowText(row.window, t, language)} </span>}
        {mayChange && (
          <button
            type="button"
            className="text-button small"
            aria-label={t('class.changeFor', { name })}
            onClick={onWindow}
          >
            {t('class.change')}
          </button>
        )}
      </td>
    </tr>
  );
}

function ReaderTexts({ row }: { readonly row: ReaderRow }) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  if (row.texts.length === 0) return <span className="quiet">{t('class.notYet')}</span>;
  return (
    <ul className="plain reader-texts">
      {row.texts.map((text) => (
        <li key={text.textId}>
          <ReadingLink textId={text.textId}>{text.title}</ReadingLink>{' '}
          <span className="quiet small">
            {t('class.textLevel', { grade: levelText(text.grade, language) })}
          </span>
        </li>
      ))}
      <li className="reader-why not-printed">
        <details className="small">
          <summary aria-label={`${t('class.why')}: ${row.givenName} ${row.familyName}`}>
            {t('class.why')}
          </summary>
          <ul>
            {row.texts.map((text) => (
              <li key={text.textId}>
                {text.title}: {reasonText(nameTopics(text.because, language), language)}
              </li>
            ))}
          </ul>
        </details>
      </li>
    </ul>
  );
}

function ReadingLink({ textId, children }: { readonly textId: string; readonly children: string }) {
  return (
    <Link to="/read/$textId" params={{ textId }} className="link">
      {children}
    </Link>
  );
}
