import { Button } from '@mantine/core';
import { IconChartDots, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import { Empty } from '../../../ui/empty.tsx';
import { dayText } from './day-text.ts';
import { LevelMark } from './level-mark.tsx';
import type { Open } from './open.ts';
import type { MasteryRecord, RecordRow } from './record.ts';
import './family-record.css';

interface FamilyRecordProps {
  readonly record: MasteryRecord;
  readonly learnerId: string;
  readonly onOpen: (open: Open) => void;
}

/** What a child can do, for the family: a line a standard in the school's words, without figures; what too little is known of is folded. */
export function FamilyRecord({ record, learnerId, onOpen }: FamilyRecordProps) {
  const { t } = useTranslation('mastery');
  const sure = record.rows.filter((row) => row.sure);
  const unsure = record.rows.filter((row) => !row.sure);
  const subjects = [...new Set(sure.map(({ about }) => about.subject))];
  if (record.rows.length === 0)
    return (
      <Empty
        icon={<IconChartDots size={40} stroke={1.5} aria-hidden />}
        title={t('panel.emptyTitle')}
        text={t('family.emptyText')}
      />
    );
  return (
    <div className="stack family-record">
      <div className="row spread">
        <p className="quiet">{t('family.lead')}</p>
        <Button
          component="a"
          href={`/api/learners/${learnerId}/mastery-report/pdf`}
          download
          variant="default"
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
        >
          {t('family.report')}
        </Button>
      </div>
      {subjects.map((subject) => (
        <section key={subject ?? ''} className="stack">
          <h2>{subject ?? t('standing.ownSkills')}</h2>
          <Lines
            record={record}
            rows={sure.filter(({ about }) => about.subject === subject)}
            onOpen={onOpen}
          />
        </section>
      ))}
      {unsure.length > 0 && (
        <details>
          <summary>{t('family.unsure', { count: unsure.length })}</summary>
          <Lines record={record} rows={unsure} onOpen={onOpen} />
        </details>
      )}
    </div>
  );
}

interface LinesProps extends Omit<FamilyRecordProps, 'learnerId'> {
  readonly rows: readonly RecordRow[];
}

function Lines({ record, rows, onOpen }: LinesProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  return (
    <ul className="plain family-lines">
      {rows.map((row) => (
        <li key={row.about.aboutId}>
          <p>{row.about.title}</p>
          <LevelMark scale={record.scale} level={row.level} sure={row.sure} />
          <p className="small family-line-foot">
            {row.lastEvidenceOn && (
              <span className="quiet">{dayText(row.lastEvidenceOn, record.today, language)}</span>
            )}
            <button
              type="button"
              className="text-button"
              aria-label={`${t('family.why')}: ${row.about.title}`}
              onClick={() => onOpen({ what: 'evidence', row })}
            >
              {t('family.why')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
