import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changeText, gradeText } from './figures.ts';
import type { ClassGrowth, GrowthRow } from './reader-measures.ts';

/** A row a learner, in the order that the server gives: whoever waits longest for a check first. */
export function ClassGrowthTable({ growth }: { readonly growth: ClassGrowth }) {
  const { t } = useTranslation('reader-measures');
  return (
    <table className="growth">
      <thead>
        <tr>
          <th scope="col">{t('growth.learner')}</th>
          <th scope="col">{t('growth.checked')}</th>
          <th scope="col">{t('growth.reads')}</th>
          <th scope="col">{t('growth.change')}</th>
          <th scope="col">{t('growth.read')}</th>
        </tr>
      </thead>
      <tbody>
        {growth.rows.map((row) => (
          <Row key={row.learnerId} row={row} every={growth.checkEveryWeeks} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, every }: { readonly row: GrowthRow; readonly every: number }) {
  const { t, i18n } = useTranslation('reader-measures');
  const { classId } = useParams({ strict: false });
  const say = (grade: number) => gradeText(grade, t('kindergarten'), i18n.language);
  const { reader, weeksSinceCheck: weeks, textsRead: texts, minutes } = row;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/learners/$learnerId/reading"
          params={{ learnerId: row.learnerId }}
          search={{ class: classId }}
          className="link"
        >
          {row.givenName} {row.familyName}
        </Link>
      </th>
      <td data-label={t('growth.checked')}>
        <span className={weeks === null || weeks >= every ? 'due' : undefined}>
          {weeks === null && t('growth.never')}
          {weeks === 0 && t('growth.thisWeek')}
          {weeks !== null && weeks > 0 && t('growth.weeksAgo', { count: weeks })}
        </span>
      </td>
      <td data-label={t('growth.reads')}>
        {reader.measured ? (
          <>
            {say(reader.grade)}{' '}
            <span className="quiet small">
              {t('growth.interval', { low: say(reader.low), high: say(reader.high) })}
            </span>
          </>
        ) : (
          <span className="quiet">{t('growth.notMeasured')}</span>
        )}
      </td>
      <td data-label={t('growth.change')}>
        <Change row={row} />
      </td>
      <td data-label={t('growth.read')}>{t('growth.readText', { texts, minutes })}</td>
    </tr>
  );
}

function Change({ row: { change } }: { readonly row: GrowthRow }) {
  const { t, i18n } = useTranslation('reader-measures');
  if (change === null) return <span className="quiet small">{t('growth.changeNone')}</span>;
  const say = (figure: number) => changeText(figure, i18n.language);
  return (
    <>
      <strong>{say(change.change)}</strong>{' '}
      <span className="quiet small">
        {t('growth.interval', { low: say(change.low), high: say(change.high) })} ·{' '}
        {t('growth.typical', { typical: say(change.typical) })}
      </span>
    </>
  );
}
