import { useTranslation } from 'react-i18next';
import type { Estimate } from './estimate.ts';
import './interval-bar.css';

type IntervalBarProps = Pick<Estimate, 'mastery' | 'low' | 'high' | 'opportunities'>;

/** Where mastery lies, 0 to 100, as a small bar with its words next to it. */
export function IntervalBar({ mastery, low, high, opportunities }: IntervalBarProps) {
  const { t } = useTranslation('mastery');
  if (opportunities === 0) return <span className="quiet small">{t('panel.intervalNone')}</span>;
  const inHundred = (share: number) => Math.round(share * 100);
  return (
    <span className="interval">
      <span className="interval-track" aria-hidden="true">
        <span
          className="interval-range"
          style={{ insetInlineStart: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
        <span className="interval-dot" style={{ insetInlineStart: `${mastery * 100}%` }} />
      </span>
      <span className="small">
        {t('panel.intervalWords', { low: inHundred(low), high: inHundred(high) })}
      </span>
    </span>
  );
}
