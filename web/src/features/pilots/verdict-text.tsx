import { useTranslation } from 'react-i18next';
import type { PilotDetail } from './pilots.ts';

interface VerdictTextProps {
  readonly more: PilotDetail['verdict']['more'];
  readonly beside: boolean;
}

/** What one class cannot tell, and how many would: a sentence for a principal. */
export function VerdictText({ more, beside }: VerdictTextProps) {
  const { t } = useTranslation('pilots');
  return (
    <p>
      {t(beside ? 'verdict.pair' : 'verdict.alone')}{' '}
      {more === null
        ? t('verdict.unknown')
        : t('verdict.more', {
            pilot: t('verdict.classes', { count: more.pilot }),
            comparison: t('verdict.classes', { count: more.comparison }),
          })}
    </p>
  );
}
