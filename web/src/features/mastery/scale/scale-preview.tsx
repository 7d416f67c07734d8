import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import type { Scale } from '../record/record.ts';

interface ScalePreviewProps {
  readonly old: Scale['levels'];
  readonly tried: readonly Scale['levels'][number][];
  readonly counts: {
    readonly before: readonly number[];
    readonly after: readonly number[];
    readonly total: number;
  };
}

/** How many estimates would be called what, beside what they are called now. */
export function ScalePreview({ old, tried, counts }: ScalePreviewProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const rows = Array.from({ length: Math.max(old.length, tried.length) }, (_, index) => index);
  return (
    <section aria-live="polite">
      <p>{t('scale.previewLead', { total: counts.total })}</p>
      <table className="scale-preview">
        <thead>
          <tr>
            <th scope="col">{t('standing.level')}</th>
            <th scope="col">{t('scale.before')}</th>
            <th scope="col">{t('scale.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((index) => (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              <td>{old[index] && `${old[index].name[language]}: ${counts.before[index] ?? 0}`}</td>
              <td>
                {tried[index] && `${tried[index].name[language]}: ${counts.after[index] ?? 0}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
