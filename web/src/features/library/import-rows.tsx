import { useTranslation } from 'react-i18next';
import type { Api, ResponseOf } from '@everyplan/contract';

type Row = ResponseOf<Api['POST /api/text-batches']>['rows'][number];
type Issue = Row['issues'][number];

const order = ['refused', 'changed', 'new', 'same'] as const;
const mostRows = 500;

/** What would become of each file; what needs somebody first. */
export function ImportRows({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('library');
  const sorted = rows.toSorted(
    (one, other) => order.indexOf(one.state) - order.indexOf(other.state),
  );
  return (
    <div className="library-rows">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('titleOf')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, mostRows).map((row) => (
            <ImportRow key={row.file} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ImportRow({
  row: { file, title, state, words, licence, language, issues },
}: {
  readonly row: Row;
}) {
  const { t } = useTranslation('library');
  const say = useIssueText();
  const facts = [
    language === null ? '' : t(`languages.${language}`),
    words === 0 ? '' : t('words', { words }),
    licence,
  ].filter((fact) => fact !== '');
  return (
    <tr>
      <th scope="row">
        {title === '' ? file : title}
        {title !== '' && <span className="quiet small library-file">{file}</span>}
      </th>
      <td>{t(`states.${state}`)}</td>
      <td>
        {facts.length > 0 && <span className="quiet small">{facts.join(' · ')}</span>}
        {issues.map((issue) => (
          <p key={issue.code} className={issue.severity === 'error' ? 'library-error' : 'small'}>
            {say(issue)}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** An issue in the language of the page; a code that this page does not know, in the server's words. */
function useIssueText(): (issue: Issue) => string {
  const { t } = useTranslation('library');
  return ({ code, message, next, params }) =>
    t(`issues.${code as 'zip-unreadable'}`, { ...params, defaultValue: `${message} ${next}` });
}
