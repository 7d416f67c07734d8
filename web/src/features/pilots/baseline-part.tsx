import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { dayText } from '../reader-measures/figures.ts';
import { figureText } from './figure-text.ts';
import type { PilotDetail } from './pilots.ts';

interface BaselinePartProps {
  readonly detail: PilotDetail;
}

/** Where the class began, and who has no beginning yet, with what mends it. */
export function BaselinePart({ detail: { baseline, pilot, today } }: BaselinePartProps) {
  const { t } = useTranslation('pilots');
  const language = useLanguage();
  const values = {
    day: dayText(baseline.takenOn ?? pilot.startsOn, language),
    until: dayText(baseline.openUntil, language),
    count: baseline.learners,
    withPace: baseline.withPace,
    withReader: baseline.withReader,
    pace: baseline.pace === null ? '' : figureText('pace', baseline.pace, language),
    grade: baseline.grade === null ? '' : figureText('reader', baseline.grade, language),
  };
  const isOpen = today <= baseline.openUntil;
  return (
    <section className="stack" aria-labelledby="baseline">
      <h2 id="baseline">{t('baseline.title')}</h2>
      <p>
        {t(baseline.takenOn === null ? 'baseline.notYet' : 'baseline.taken', values)}{' '}
        {t(baseline.pace === null ? 'baseline.noPace' : 'baseline.pace', values)}{' '}
        {t(baseline.grade === null ? 'baseline.noReader' : 'baseline.reader', values)}
      </p>
      {baseline.missing.length === 0 ? (
        <p className="quiet">{t('baseline.complete')}</p>
      ) : (
        <details open={isOpen && baseline.missing.length <= 8}>
          <summary>{t('baseline.missing', { count: baseline.missing.length })}</summary>
          <p className="small quiet">{t(isOpen ? 'baseline.mend' : 'baseline.tooLate', values)}</p>
          <ul className="plain missing-list">
            {baseline.missing.map(({ learnerId, name, pace, reader }) => (
              <li key={learnerId}>
                <Link to="/learners/$learnerId" params={{ learnerId }} className="link">
                  {name}
                </Link>{' '}
                <span className="quiet small">
                  {t(
                    pace && reader
                      ? 'baseline.both'
                      : pace
                        ? 'baseline.onlyPace'
                        : 'baseline.onlyReader',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
