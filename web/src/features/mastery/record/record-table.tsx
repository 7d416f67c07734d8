import { useTranslation } from 'react-i18next';
import type { Open } from './open.ts';
import { RecordLine } from './record-line.tsx';
import type { MasteryRecord, RecordRow } from './record.ts';

interface RecordTableProps {
  readonly record: MasteryRecord;
  readonly rows: readonly RecordRow[];
  readonly mayRecord: boolean;
  readonly onOpen: (open: Open) => void;
}

/** A subject after the other, a line a standard. */
export function RecordTable({ record, rows, mayRecord, onOpen }: RecordTableProps) {
  const { t } = useTranslation('mastery');
  const subjects = [...new Set(rows.map(({ about }) => about.subject))];
  return subjects.map((subject) => (
    <table key={subject ?? ''} className="skills">
      <caption>{subject ?? t('standing.ownSkills')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('standing.standard')}</th>
          <th scope="col">{t('standing.level')}</th>
          <th scope="col">{t('panel.interval')}</th>
          <th scope="col">{t('standing.last')}</th>
          <th scope="col" className="not-printed">
            <span className="hidden">{t('panel.evidence')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ about }) => about.subject === subject)
          .map((row) => (
            <RecordLine
              key={row.about.aboutId}
              row={row}
              scale={record.scale}
              today={record.today}
              may={{ record: mayRecord, judge: record.mayJudge && mayRecord }}
              onOpen={onOpen}
            />
          ))}
      </tbody>
    </table>
  ));
}
