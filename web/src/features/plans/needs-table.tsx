import { useTranslation } from 'react-i18next';
import { NeedsLine } from './needs-line.tsx';
import type { NeedsRow } from './plan.ts';

interface NeedsTableProps {
  readonly classId: string;
  readonly rows: readonly NeedsRow[];
}

const columns = [
  'learner',
  'attention',
  'next',
  'word',
  'plan',
  'review',
  'steps',
  'evidence',
] as const;

/** One line a learner; the arrow keys go from line to line. Cards on a phone. */
export function NeedsTable({ classId, rows }: NeedsTableProps) {
  const { t } = useTranslation('plans');
  return (
    <>
      <table className="needs" aria-describedby="needs-keys">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`needs-${column}`}>
                {t(`class.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <NeedsLine key={row.learnerId} classId={classId} row={row} />
          ))}
        </tbody>
      </table>
      <p id="needs-keys" className="hidden">
        {t('class.keys')}
      </p>
    </>
  );
}
