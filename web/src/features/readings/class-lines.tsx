import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LearnerLine } from './lines-of-class.ts';
import { ReadingLine } from './reading-line.tsx';
import type { ReadingOfClass } from './readings.ts';
import { type NotedReading, usePaperReadings } from './use-paper-readings.ts';

interface ClassLinesProps {
  readonly classId: string;
  readonly lines: readonly LearnerLine<ReadingOfClass>[];
  readonly mayChange: boolean;
}

/** A row a learner with what they read last. */
export function ClassLines({ classId, lines, mayChange }: ClassLinesProps) {
  const { t } = useTranslation('readings');
  const { takeBack } = usePaperReadings(classId);
  const quiet = lines.filter(({ isQuiet }) => isQuiet).length;
  return (
    <>
      <p>{quiet === 0 ? t('quietNobody') : t('quiet', { count: quiet })}</p>
      <table className="readings-table">
        <thead>
          <tr>
            <th scope="col">{t('learner')}</th>
            <th scope="col">{t('last')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ learnerId, name, readings, isQuiet }) => (
            <tr key={learnerId}>
              <th scope="row">
                <Link
                  to="/learners/$learnerId/reading"
                  params={{ learnerId }}
                  search={{ class: classId }}
                  className="link"
                >
                  {name}
                </Link>
                {isQuiet && readings.length > 0 && (
                  <span className="readings-quiet small">{t('quietMark')}</span>
                )}
              </th>
              <td>
                {readings.length === 0 && <span className="readings-quiet">{t('nothing')}</span>}
                <ul className="plain">
                  {readings.map((reading) => (
                    <ReadingLine key={reading.readingId} reading={reading}>
                      {mayChange && reading.way === 'paper' && (
                        <>
                          {' '}
                          <button
                            type="button"
                            className="text-button small not-printed"
                            aria-label={t('takeBackLabel', { title: reading.title, name })}
                            disabled={takeBack.isPending}
                            onClick={() => takeBack.mutate(asNoted(reading))}
                          >
                            {t('takeBack')}
                          </button>
                        </>
                      )}
                    </ReadingLine>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** As it was written down, so that it can be written down again. */
function asNoted(reading: ReadingOfClass): NotedReading {
  const { learnerId, readingId, textId, vote, asked, answeredRight, lastAt } = reading;
  return { learnerId, readingId, textId, vote, asked, answeredRight, readOn: lastAt.slice(0, 10) };
}
