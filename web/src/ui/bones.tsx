import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import './notice.css';

interface BonesProps {
  readonly rows?: number;
  readonly height?: number;
}

/** The shape of a list while it is on its way. */
export function Bones({ rows = 6, height = 44 }: BonesProps) {
  const { t } = useTranslation('ui');
  return (
    <div className="bones" aria-busy="true">
      <output className="hidden">{t('loading')}</output>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </div>
  );
}
