import { useTranslation } from 'react-i18next';
import type { ImportRun } from './import-run.ts';
import { whatName } from './what-name.ts';

const columns = ['added', 'changed', 'removed', 'unchanged'] as const;

/** What an import would change or did change, kind by kind, with a few examples to recognise. */
export function ImportCounts({ run }: { readonly run: ImportRun }) {
  const { t, i18n } = useTranslation('imports');
  if (run.counts.length === 0) return null;
  const changes = run.counts.some(({ added, changed, removed }) => added + changed + removed > 0);
  return (
    <section className="stack" aria-labelledby="counts">
      <h2 id="counts">{t('counts')}</h2>
      {!changes && <p>{t('nothing')}</p>}
      <table className="counts">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.counts.map((count) => (
            <tr key={count.what}>
              <th scope="row">{whatName(count.what, i18n)}</th>
              {columns.map((column) => (
                <td key={column} className={count[column] === 0 ? 'number quiet' : 'number'}>
                  {count[column].toLocaleString(i18n.language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {run.examples.length > 0 && <Examples run={run} />}
    </section>
  );
}

function Examples({ run }: { readonly run: ImportRun }) {
  const { t, i18n } = useTranslation('imports');
  return (
    <div>
      <h3>{t('examples')}</h3>
      <ul className="plain">
        {run.examples.map(({ what, change, label, detail }) => (
          <li key={`${what} ${change} ${label}`}>
            <span className="quiet">
              {whatName(what, i18n)}, {t(change).toLocaleLowerCase(i18n.language)}:
            </span>{' '}
            {label}
            {detail && ` (${detail})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
