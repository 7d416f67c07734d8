import { useTranslation } from 'react-i18next';
import { infleszBand } from './inflesz-band.ts';
import type { TextMeasure } from './text-measure.ts';
import { useNumber } from './use-number.ts';

/** The classic formulas, each in its own unit. */
export function Formulas({ measures }: { readonly measures: TextMeasure['measures'] }) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  const shown = (name: string, value: number): string =>
    name === 'inflesz' ? `${number(value)}: ${t(`bands.${infleszBand(value)}`)}` : number(value);
  return (
    <details>
      <summary>{t('formulas')}</summary>
      <table className="measure-table">
        <thead>
          <tr>
            <th scope="col">{t('formula')}</th>
            <th scope="col">{t('value')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(measures).map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{t(`names.${name as 'smog'}`, { defaultValue: name })}</th>
              <td>{shown(name, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
