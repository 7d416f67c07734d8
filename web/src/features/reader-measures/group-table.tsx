import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGradeName } from '../../ui/use-grade-name.ts';
import { changeText, gradeText } from './figures.ts';
import type { GrowthGroup } from './reader-measures.ts';

interface GroupTableProps {
  readonly kind: 'grade' | 'class';
  readonly groups: readonly GrowthGroup[];
  readonly smallest: number;
}

/** Grades or classes, a row each; of small groups only their number is told. */
export function GroupTable({ kind, groups, smallest }: GroupTableProps) {
  const { t } = useTranslation('reader-measures');
  const heading = `growth-by-${kind}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(kind === 'grade' ? 'growth.byGrade' : 'growth.byClass')}</h2>
      <table className="growth">
        <thead>
          <tr>
            <th scope="col">{t('growth.group')}</th>
            <th scope="col">{t('growth.measured')}</th>
            <th scope="col">{t('growth.reads')}</th>
            <th scope="col">{t('growth.change')}</th>
            <th scope="col">{t('growth.notChecked')}</th>
            <th scope="col">{t('growth.votedJustRight')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <GroupName kind={kind} group={group} />
              {group.figures === null ? (
                <td colSpan={5} className="quiet small">
                  {t('growth.small', { count: smallest })}
                </td>
              ) : (
                <Figures learners={group.learners} figures={group.figures} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GroupName({
  kind,
  group,
}: {
  readonly kind: 'grade' | 'class';
  readonly group: GrowthGroup;
}) {
  const gradeName = useGradeName();
  return (
    <th scope="row">
      {kind === 'grade' ? (
        gradeName(group.title)
      ) : (
        <Link
          to="/classes/$classId/reading/growth"
          params={{ classId: group.key }}
          className="link"
        >
          {group.title}
        </Link>
      )}
    </th>
  );
}

interface FiguresProps {
  readonly learners: number;
  readonly figures: NonNullable<GrowthGroup['figures']>;
}

function Figures({ learners, figures }: FiguresProps) {
  const { t, i18n } = useTranslation('reader-measures');
  const { reader, change, votes } = figures;
  const grade = (figure: number) => gradeText(figure, t('kindergarten'), i18n.language);
  const signed = (figure: number) => changeText(figure, i18n.language);
  const all = votes.tooEasy + votes.justRight + votes.tooHard;
  return (
    <>
      <td data-label={t('growth.measured')}>
        {figures.measured} / {learners}
      </td>
      <td data-label={t('growth.reads')}>
        {reader === null ? (
          <span className="quiet">{t('growth.notMeasured')}</span>
        ) : (
          <>
            {grade(reader.grade)}{' '}
            <span className="quiet small">
              {t('growth.interval', { low: grade(reader.low), high: grade(reader.high) })}
            </span>
          </>
        )}
      </td>
      <td data-label={t('growth.change')}>
        {change === null ? (
          <span className="quiet small">{t('growth.changeNone')}</span>
        ) : (
          <>
            <strong>{signed(change.change)}</strong>{' '}
            <span className="quiet small">
              {t('growth.interval', { low: signed(change.low), high: signed(change.high) })} ·{' '}
              {t('growth.typical', { typical: signed(change.typical) })} ·{' '}
              {t('growth.changeOf', { count: change.learners })}
            </span>
          </>
        )}
      </td>
      <td data-label={t('growth.notChecked')}>{figures.notChecked}</td>
      <td data-label={t('growth.votedJustRight')}>
        {all === 0 ? '–' : `${Math.round((100 * votes.justRight) / all)} %`}
      </td>
    </>
  );
}
