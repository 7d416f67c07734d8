import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import type { Change } from './pilots.ts';

/** The change in standard deviations, for whoever compares it with what is published. */
export function EffectSize({ change }: { readonly change: Change | null }) {
  const { t } = useTranslation('pilots');
  const language = useLanguage();
  if (change === null || change.g === null || change.gLow === null || change.gHigh === null)
    return null;
  const say = (value: number) =>
    value.toLocaleString(language, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  const values = { g: say(change.g), low: say(change.gLow), high: say(change.gHigh) };
  return (
    <details className="small">
      <summary>{t('change.size')}</summary>
      <p>{t('change.sizeText', values)}</p>
    </details>
  );
}
