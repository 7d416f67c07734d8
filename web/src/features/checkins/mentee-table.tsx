import { useTranslation } from 'react-i18next';
import type { Mentee } from './check-in.ts';
import { MenteeLine } from './mentee-line.tsx';

interface MenteeTableProps {
  readonly today: string;
  readonly rows: readonly Mentee[];
  readonly caption: string;
}

const columns = ['learner', 'why', 'minutes', 'last', 'next', 'act'] as const;

/** One line a learner with the reasons in a sentence. Cards on a phone. */
export function MenteeTable({ today, rows, caption }: MenteeTableProps) {
  const { t } = useTranslation('checkins');
  return (
    <table className="mentees">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`mentees-${column}`}>
              {t(`mentor.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MenteeLine key={row.learnerId} today={today} row={row} />
        ))}
      </tbody>
    </table>
  );
}
