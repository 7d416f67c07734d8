import { Button } from '@mantine/core';
import { IconChartDots, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useLearner } from '../learners/learner.ts';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { EvidenceSheet } from './evidence-sheet.tsx';
import { RecordSheet } from './record-sheet.tsx';
import { AsOfField } from './record/as-of-field.tsx';
import { FamilyRecord } from './record/family-record.tsx';
import { JudgeSheet } from './record/judge-sheet.tsx';
import { isShown, LevelFilter } from './record/level-filter.tsx';
import type { Open } from './record/open.ts';
import { RecordTable } from './record/record-table.tsx';
import { RecordTools } from './record/record-tools.tsx';
import type { MasteryRecord } from './record/record.ts';
import './interval-bar.css';

/** What a learner knows, standard by standard, as of a day, with the evidence behind it and what teachers judge. */
export function MasteryPanel() {
  const { learnerId = '' } = useParams({ strict: false });
  const { day } = useSearch({ strict: false });
  const [open, setOpen] = useState<Open | null>(null);
  const { data: learner } = useLearner();
  const isFamily = actingRole(useMe()) === 'guardian';
  const query = useQuery(
    ask('GET /api/learners/:learnerId/mastery-record', {
      params: { learnerId },
      query: { asOf: day },
    }),
  );
  const close = () => setOpen(null);
  return (
    <>
      <Loaded query={query} rows={8}>
        {(record) =>
          isFamily ? (
            <FamilyRecord record={record} learnerId={learnerId} onOpen={setOpen} />
          ) : (
            <Record
              record={record}
              learnerId={learnerId}
              mayRecord={learner?.may.recordEvidence === true && day === undefined}
              onOpen={setOpen}
            />
          )
        }
      </Loaded>
      {open?.what === 'evidence' && (
        <EvidenceSheet learnerId={learnerId} about={open.row.about} onClose={close} />
      )}
      {open?.what === 'judge' && query.data && (
        <JudgeSheet learnerId={learnerId} row={open.row} record={query.data} onClose={close} />
      )}
      {open?.what === 'record' && (
        <RecordSheet
          learnerId={learnerId}
          name={learner?.givenName ?? ''}
          about={open.row?.about ?? null}
          onClose={close}
        />
      )}
    </>
  );
}

interface RecordProps {
  readonly record: MasteryRecord;
  readonly learnerId: string;
  readonly mayRecord: boolean;
  readonly onOpen: (open: Open) => void;
}

function Record({ record, learnerId, mayRecord, onOpen }: RecordProps) {
  const { t } = useTranslation('mastery');
  const { show } = useSearch({ strict: false });
  const { rows, scale, today } = record;
  const address = `/api/learners/${learnerId}`;
  const shown = rows.filter((row) => isShown(row, show));
  return (
    <>
      <div className="row spread record-tools not-printed">
        <AsOfField today={today} />
        <div className="row panel-tools">
          {mayRecord && (
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => onOpen({ what: 'record', row: null })}
            >
              {t('panel.record')}
            </Button>
          )}
          {rows.length > 0 && (
            <RecordTools
              csv={`${address}/mastery-record/csv`}
              pdf={`${address}/mastery-report/pdf`}
            />
          )}
        </div>
      </div>
      {rows.length === 0 ? (
        <Empty
          icon={<IconChartDots size={40} stroke={1.5} aria-hidden />}
          title={t('panel.emptyTitle')}
          text={t('panel.emptyText')}
        />
      ) : (
        <>
          <LevelFilter rows={rows} scale={scale} chosen={show} />
          <p className="quiet small">
            {t('panel.legend')} {t('panel.model')}
          </p>
          <RecordTable record={record} rows={shown} mayRecord={mayRecord} onOpen={onOpen} />
        </>
      )}
    </>
  );
}
