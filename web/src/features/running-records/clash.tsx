import { Button } from '@mantine/core';
import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';
import type { KeptRecord, OpenBox } from './record-box.ts';

interface ClashProps {
  readonly box: OpenBox;
  readonly own: KeptRecord;
  /** What somebody else saved; undefined until it is read. */
  readonly newest: RunningRecord | undefined;
  /** The page has another state to begin with. */
  readonly onTaken: () => void;
}

/** Two adults marked one record: says who saved what, and lets the person choose; whichever is not chosen is kept. */
export function Clash({ box, own, newest, onTaken }: ClashProps) {
  const { t } = useTranslation('running-records');
  if (newest === undefined)
    return (
      <div className="notice notice-problem" role="alert">
        <p>{t('clash.reading')}</p>
      </div>
    );
  const keepOwn = () => {
    box.keepOwn(newest, t('clash.because'));
    if (newest.finishedAt !== null) onTaken();
  };
  const takeTheirs = () => {
    box.takeTheirs(newest.recordId);
    onTaken();
  };
  return (
    <div className="notice notice-problem not-printed record-clash" role="alert">
      <IconUsers size={20} aria-hidden />
      <div>
        <p>
          <strong>
            {t(newest.finishedAt === null ? 'clash.saved' : 'clash.finished', {
              name: newest.savedBy,
            })}
          </strong>{' '}
          <When at={newest.savedAt} />
        </p>
        <p>{t('clash.nothingLost')}</p>
        <div className="row">
          <Button onClick={keepOwn}>{t('clash.keepOwn', { count: countOf(own.content) })}</Button>
          <Button variant="default" onClick={takeTheirs}>
            {t('clash.takeTheirs', { count: countOf(newest.content) })}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** How much somebody marked: on paper the errors were counted already. */
function countOf({ counts, marks }: RecordContent): number {
  return counts === null ? marks.length : counts.errors + counts.selfCorrections;
}
