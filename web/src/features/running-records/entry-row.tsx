import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { RecordSource } from '@everyplan/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { newId } from '../../platform/new-id.ts';
import { emptyLine, type EntryLine, readLine } from './entry-line.ts';

interface EntryRowProps {
  readonly learner: {
    readonly learnerId: string;
    readonly givenName: string;
    readonly familyName: string;
  };
  readonly source: RecordSource;
  readonly readOn: string;
  /** The line to begin with. */
  readonly begins: boolean;
}

const fields = ['words', 'errors', 'selfCorrections', 'time', 'expression', 'retell'] as const;

/** One learner's record from paper as a line of fields; it is kept when the line is left, and again when it is corrected. */
export function EntryRow({ learner, source, readOn, begins }: EntryRowProps) {
  const { t } = useTranslation('running-records');
  const queryClient = useQueryClient();
  const name = `${learner.givenName} ${learner.familyName}`;
  const row = useRef<HTMLTableRowElement>(null);
  const [line, setLine] = useState<EntryLine>(emptyLine);
  const [recordId] = useState(newId);
  // The record is this line's own: whatever was saved of it, this line saved.
  const [basis] = useState(() => ({ after: 1, hand: newId() }));
  const [kept, setKept] = useState(JSON.stringify(emptyLine));
  const keep = useMutation({
    mutationFn: async (asked: EntryLine) => {
      const content = readLine(asked);
      if (content === undefined) throw new Error(t('entry.cannotBe'));
      const path = '/api/learners/:learnerId/running-records/:recordId' as const;
      const params = { learnerId: learner.learnerId, recordId };
      await api(`PUT ${path}`, { params, body: { source, way: 'paper', readOn } });
      await api(`PUT ${path}/result`, { params, body: { content, because: '', ...basis } });
    },
    onSuccess: (_, asked) => {
      setKept(JSON.stringify(asked));
      void queryClient.invalidateQueries({
        queryKey: ['GET /api/learners/:learnerId/running-records'],
      });
    },
  });
  useEffect(() => {
    if (begins) row.current?.querySelector('input')?.focus();
  }, [begins]);
  const leave = () => {
    if (JSON.stringify(line) !== kept && line.words !== '') keep.mutate(line);
  };
  return (
    <tr
      ref={row}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <th scope="row">{name}</th>
      {fields.map((field) => (
        <td key={field} data-label={t(`entry.columns.${field}`)}>
          <input
            className="record-field"
            inputMode={field === 'time' ? 'text' : 'numeric'}
            autoComplete="off"
            maxLength={field === 'expression' ? 4 : 6}
            aria-label={`${name}: ${t(`entry.columns.${field}`)}`}
            value={line[field]}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setLine({ ...line, [field]: event.currentTarget.value })}
            onKeyDown={goOnAtEnter}
          />
        </td>
      ))}
      <td className="record-entry-state">
        {keep.isSuccess && JSON.stringify(line) === kept && (
          <output>
            <IconCheck size={18} aria-hidden />
            <span className="hidden">{t('entry.kept', { name })}</span>
          </output>
        )}
        {keep.isError && (
          <span role="alert" className="small">
            <IconAlertTriangle size={16} aria-hidden /> {keep.error.message}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Enter goes on like Tab: to the next field, at the end to the next learner. */
function goOnAtEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLInputElement>('.record-entry input')];
  const next = all[all.indexOf(event.currentTarget) + 1];
  if (next) next.focus();
  else event.currentTarget.blur();
}
