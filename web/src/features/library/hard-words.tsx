import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import type { StaffText } from './library.ts';

/** Each hard word of a text once, with why: what to talk about before reading. */
export function HardWords({
  text: { pages, hardWords, language: spoken },
}: {
  readonly text: StaffText;
}) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const whole = pages.join('\n\n');
  const reasons = new Map(
    hardWords.map(({ start, end, because }) => [
      whole.slice(start, end).toLowerCase(),
      reasonText(because, language),
    ]),
  );
  return (
    <details className="library-hard-words">
      <summary>
        {t('hardWords')} ({reasons.size})
      </summary>
      {reasons.size === 0 && <p className="quiet">{t('noHardWords')}</p>}
      <dl>
        {[...reasons].map(([word, reason]) => (
          <div key={word}>
            <dt lang={spoken}>{word}</dt>
            <dd className="quiet small">{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
