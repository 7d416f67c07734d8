import type { BriefRecord } from '@everyplan/contract';
import { useTranslation } from 'react-i18next';
import { percentText } from './sentences.ts';

/** A record's result on one line: band, accuracy, pace. */
export function BriefResult({ brief }: { readonly brief: BriefRecord }) {
  const { t } = useTranslation('running-records');
  const { score, fluency, withdrawn, hasAudio } = brief;
  if (score === null) return <span className="quiet">{t('list.draft')}</span>;
  return (
    <span className="tabular record-brief" data-withdrawn={withdrawn || undefined}>
      <span className="record-band" data-band={score.band}>
        {t(`bandNames.${score.band}`)}
      </span>{' '}
      {percentText(score.accuracy)}
      {score.wordsCorrectPerMinute !== null && (
        <span>
          {' '}
          · {t('list.perMinute', { count: Math.round(score.wordsCorrectPerMinute) })}
          {fluency?.kind === 'percentile' &&
            ` (${t('list.percentile', { percentile: fluency.percentile })})`}
        </span>
      )}
      {hasAudio && <span className="quiet small"> · {t('list.audio')}</span>}
      {withdrawn && <span className="quiet small"> · {t('list.withdrawn')}</span>}
    </span>
  );
}
