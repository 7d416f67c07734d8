import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import { Reasons } from '../../../ui/reasons.tsx';
import { IntervalBar } from '../interval-bar.tsx';
import { dayText } from './day-text.ts';
import { LevelMark } from './level-mark.tsx';
import type { Open } from './open.ts';
import type { RecordRow, Scale } from './record.ts';
import { TrendMark } from './trend-mark.tsx';

interface RecordLineProps {
  readonly row: RecordRow;
  readonly scale: Scale;
  readonly today: string;
  readonly may: { readonly record: boolean; readonly judge: boolean };
  readonly onOpen: (open: Open) => void;
}

/** One standard: the level that counts, how sure it is, the last evidence, and what can be done. */
export function RecordLine({ row, scale, today, may, onOpen }: RecordLineProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const { about, judgement } = row;
  const tool = (what: Open['what'], label: string) => (
    <Button
      variant="subtle"
      size="compact-md"
      aria-label={`${label}: ${about.title}`}
      onClick={() => onOpen({ what, row })}
    >
      {label}
    </Button>
  );
  return (
    <tr>
      <th scope="row">
        {about.title} {about.code && <span className="quiet small">{about.code}</span>}
        <Reasons because={row.because} />
      </th>
      <td>
        <LevelMark scale={scale} level={row.level} sure={row.sure} />
        {judgement && (
          <p className="small judged">
            {t('standing.judged', { name: judgement.judgedByName, reason: judgement.reason })}{' '}
            <span className="quiet">
              {t('standing.estimate', {
                level: scale.levels[row.estimatedLevel - 1]?.name[language],
              })}
            </span>
          </p>
        )}
      </td>
      <td>
        <IntervalBar {...row} />
        <p className="quiet small">
          {t('panel.tries', { count: row.opportunities, right: Math.round(row.correct * 10) / 10 })}
        </p>
      </td>
      <td className="small">
        <TrendMark trend={row.trend} />
        <p className="quiet">
          {row.lastEvidenceOn && dayText(row.lastEvidenceOn, today, language)}
          {row.lastSource && ` · ${t(`evidence.sources.${row.lastSource}`)}`}
        </p>
      </td>
      <td className="not-printed">
        <div className="skill-tools">
          {tool('evidence', t('panel.evidence'))}
          {may.record && tool('record', t('standing.add'))}
          {may.judge && tool('judge', t('standing.judge'))}
        </div>
      </td>
    </tr>
  );
}
