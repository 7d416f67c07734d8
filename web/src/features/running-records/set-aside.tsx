import { Button } from '@mantine/core';
import type { RunningRecord } from '@everyplan/contract';
import { useTranslation } from 'react-i18next';
import type { OpenBox } from './record-box.ts';

interface SetAsideProps {
  readonly box: OpenBox;
  readonly record: RunningRecord;
  readonly onTaken: () => void;
}

/** The way back to the own marks for which another adult's were taken; nothing where there are none. */
export function SetAside({ box, record, onTaken }: SetAsideProps) {
  const { t } = useTranslation('running-records');
  const isThere = box.get().aside.some((own) => own.record.recordId === record.recordId);
  if (!isThere || record.withdrawn !== null) return null;
  return (
    <p className="row small not-printed">
      {t('clash.aside')}
      <Button
        variant="default"
        onClick={() => {
          box.takeBack(record, t('clash.because'));
          onTaken();
        }}
      >
        {t('clash.takeBack')}
      </Button>
    </p>
  );
}
