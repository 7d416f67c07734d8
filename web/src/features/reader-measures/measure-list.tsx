import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { dayText, gradeText } from './figures.ts';
import type { MeasureRow, ReaderMeasures } from './reader-measures.ts';
import { WithdrawSheet } from './withdraw-sheet.tsx';

interface MeasureListProps {
  readonly learnerId: string;
  readonly measures: ReaderMeasures;
}

/** All that was measured, the newest first, each with its weight; what was withdrawn stays with its reason. */
export function MeasureList({ learnerId, measures }: MeasureListProps) {
  const { t } = useTranslation('reader-measures');
  const { reader, measures: rows, mayAdd } = measures;
  return (
    <section aria-labelledby="reader-from">
      <h2 id="reader-from">{t('measures')}</h2>
      {rows.length === 0 && <p className="quiet">{t('measuresNone')}</p>}
      <ul className="plain measure-lines">
        {rows.map((row) => (
          <MeasureLine key={row.measureId} learnerId={learnerId} row={row} mayChange={mayAdd} />
        ))}
      </ul>
      {rows.length > 0 && (
        <p className="quiet small">
          {t('schoolGrade', { percent: Math.round(100 * reader.priorShare) })}
        </p>
      )}
    </section>
  );
}

interface MeasureLineProps {
  readonly learnerId: string;
  readonly row: MeasureRow;
  readonly mayChange: boolean;
}

function MeasureLine({ learnerId, row, mayChange }: MeasureLineProps) {
  const { t, i18n } = useTranslation('reader-measures');
  const [withdrawing, setWithdrawing] = useState(false);
  const restore = useRestore(learnerId, row.measureId);
  const say = (grade: number) => gradeText(grade, t('kindergarten'), i18n.language);
  return (
    <li className={row.withdrawal === null ? 'measure-line' : 'measure-line measure-withdrawn'}>
      {restore.isError && <ProblemNotice error={restore.error} />}
      <p>
        <strong>{t(`sources.${row.source}`)}</strong> {row.asGiven}
        {row.source !== 'reading' && (
          <span className="quiet small tabular">
            {' '}
            · {t('grade')} {say(row.grade)} (
            {t('growth.interval', { low: say(row.low), high: say(row.high) })})
          </span>
        )}
      </p>
      {row.because !== '' && <p className="small">{row.because}</p>}
      <p className="quiet small">
        {dayText(row.measuredOn, i18n.language)}
        {row.recordedByName !== null && ` · ${t('by', { name: row.recordedByName })}`}
        {' · '}
        {row.withdrawal === null ? <Weight row={row} /> : <Withdrawn row={row} />}
      </p>
      {mayChange && row.withdrawal === null && (
        <button
          type="button"
          className="text-button small not-printed"
          onClick={() => setWithdrawing(true)}
        >
          {t('withdraw')}
          <span className="hidden">
            {' '}
            {t(`sources.${row.source}`)} {row.asGiven} {dayText(row.measuredOn, i18n.language)}
          </span>
        </button>
      )}
      {mayChange && row.withdrawal !== null && (
        <button
          type="button"
          className="text-button small not-printed"
          onClick={() => restore.mutate()}
        >
          {t('restore')}
        </button>
      )}
      {withdrawing && (
        <WithdrawSheet learnerId={learnerId} row={row} onClose={() => setWithdrawing(false)} />
      )}
    </li>
  );
}

function Weight({ row }: { readonly row: MeasureRow }) {
  const { t } = useTranslation('reader-measures');
  if (row.share === null) return t('shareNone');
  const share = t('share', { percent: Math.round(100 * row.share) });
  return row.farOff ? `${share}, ${t('farOff')}` : share;
}

function Withdrawn({ row }: { readonly row: MeasureRow }) {
  const { t } = useTranslation('reader-measures');
  const { byName = null, because = '' } = row.withdrawal ?? {};
  return byName === null
    ? t('withdrawnBySystem', { because })
    : t('withdrawn', { name: byName, because });
}

function useRestore(learnerId: string, measureId: string) {
  const { t } = useTranslation('reader-measures');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api('DELETE /api/learners/:learnerId/reader-measures/:measureId/withdrawal', {
        params: { learnerId, measureId },
      }),
    onSuccess: async () => {
      announce(t('restoreDone'));
      await queryClient.invalidateQueries();
    },
  });
}
