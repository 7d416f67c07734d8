import { Button } from '@mantine/core';
import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';

interface VersionsProps {
  readonly record: RunningRecord;
  /** Takes an earlier state up again; absent where nothing may change. */
  readonly onTake: ((content: RecordContent) => void) | undefined;
}

/** What a record said before it was corrected, or before another adult wrote over it. */
export function Versions({ record, onTake }: VersionsProps) {
  const { t } = useTranslation('running-records');
  if (record.versions.length === 0) return null;
  const take = record.mayChange ? onTake : undefined;
  return (
    <details className="not-printed record-versions">
      <summary>{t('versions.title', { count: record.versions.length })}</summary>
      <ul>
        {record.versions.map((each) => (
          <li key={each.version}>
            {each.words === null
              ? t('versions.draft', { name: each.savedBy, count: each.content.marks.length })
              : t('versions.counted', {
                  words: each.words,
                  errors: each.errors,
                  selfCorrections: each.selfCorrections,
                })}{' '}
            <span className="quiet">
              <When at={each.replacedAt} /> {each.replacedBy} {each.because}
            </span>{' '}
            {take && (
              <Button variant="default" size="compact-sm" onClick={() => take(each.content)}>
                {t('versions.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
