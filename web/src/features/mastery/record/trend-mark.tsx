import {
  IconArrowDownRight,
  IconArrowRight,
  IconArrowUpRight,
  IconSparkles,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RecordRow } from './record.ts';

const icons = {
  up: IconArrowUpRight,
  down: IconArrowDownRight,
  steady: IconArrowRight,
  new: IconSparkles,
} as const;

/** Where mastery has gone in four weeks. */
export function TrendMark({ trend }: { readonly trend: RecordRow['trend'] }) {
  const { t } = useTranslation('mastery');
  const Icon = icons[trend];
  return (
    <span className="trend">
      <Icon size={16} aria-hidden /> {t(`standing.trends.${trend}`)}
    </span>
  );
}
