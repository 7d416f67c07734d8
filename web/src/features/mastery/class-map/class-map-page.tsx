import { Button, NativeSelect } from '@mantine/core';
import { IconGridDots, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../platform/ask.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { actingRole } from '../../session/acting-role.ts';
import { useMe } from '../../session/me.ts';
import { EvidenceSheet } from '../evidence-sheet.tsx';
import { ManySheet } from '../many/many-sheet.tsx';
import { AsOfField } from '../record/as-of-field.tsx';
import { RecordTools } from '../record/record-tools.tsx';
import { type ClassMap, type MapColumn, readMap } from './class-map.ts';
import { MapKey } from './map-key.tsx';
import { MapTable } from './map-table.tsx';
import { NextSteps } from './next-steps.tsx';
import { StandardSheet } from './standard-sheet.tsx';
import './class-map.css';

export type MapOpen =
  | { readonly what: 'evidence'; readonly learnerId: string; readonly column: MapColumn }
  | { readonly what: 'standard'; readonly column: MapColumn }
  | { readonly what: 'many'; readonly column: MapColumn | null };

/** A class at a glance: what to do next and why, then every standard by every learner. */
export function ClassMapPage() {
  const { t } = useTranslation('mastery');
  const { classId = '' } = useParams({ strict: false });
  const { day, framework } = useSearch({ strict: false });
  const [open, setOpen] = useState<MapOpen | null>(null);
  const role = actingRole(useMe());
  const query = useQuery({
    ...ask('GET /api/classes/:classId/mastery', { params: { classId }, query: { asOf: day } }),
    select: readMap,
  });
  const mayRecord = role !== 'administrator' && day === undefined;
  const address = `/api/classes/${classId}`;
  return (
    <>
      <PageHeader
        title={t('map.title')}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link not-printed">
            {query.data?.title ?? t('map.back')}
          </Link>
        }
        lead={t('map.lead')}
        actions={
          <>
            <RecordTools csv={`${address}/mastery/csv`} pdf={`${address}/mastery-reports/pdf`} />
            {mayRecord && (
              <Button
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => setOpen({ what: 'many', column: null })}
              >
                {t('map.record')}
              </Button>
            )}
          </>
        }
      />
      <Loaded query={query} rows={14}>
        {(map) => (
          <>
            <Chooser map={map} subject={framework} />
            <Map map={ofSubject(map, framework)} onOpen={setOpen} />
          </>
        )}
      </Loaded>
      {query.data && open && (
        <Opened map={query.data} open={open} onOpen={setOpen} mayRecord={mayRecord} />
      )}
    </>
  );
}

function Chooser({
  map,
  subject,
}: {
  readonly map: ClassMap;
  readonly subject?: string | undefined;
}) {
  const { t } = useTranslation('mastery');
  const navigate = useNavigate();
  const subjects = [...new Set(map.standards.flatMap((each) => each.subject ?? []))];
  return (
    <div className="row record-tools not-printed">
      <AsOfField today={map.today} />
      {subjects.length > 1 && (
        <NativeSelect
          label={t('map.subject')}
          value={subject ?? ''}
          data={[{ value: '', label: t('panel.all') }, ...subjects]}
          onChange={(event) => {
            const framework = event.currentTarget.value || undefined;
            void navigate({
              to: '.',
              search: (before) => ({ ...before, framework }),
              replace: true,
            });
          }}
        />
      )}
      <Link to="/schools/$schoolId/levels" params={{ schoolId: map.schoolId }} className="link">
        {t('map.scale')}
      </Link>
    </div>
  );
}

function Map({
  map,
  onOpen,
}: {
  readonly map: ClassMap;
  readonly onOpen: (open: MapOpen) => void;
}) {
  const { t } = useTranslation('mastery');
  if (map.standards.length === 0)
    return (
      <Empty
        icon={<IconGridDots size={40} stroke={1.5} aria-hidden />}
        title={t('map.emptyTitle')}
        text={t('map.emptyText')}
      />
    );
  return (
    <>
      <NextSteps columns={map.standards} onOpen={onOpen} />
      <MapKey scale={map.scale} />
      <MapTable map={map} onOpen={onOpen} />
    </>
  );
}

interface OpenedProps {
  readonly map: ClassMap;
  readonly open: MapOpen;
  readonly onOpen: (open: MapOpen | null) => void;
  readonly mayRecord: boolean;
}

function Opened({ map, open, onOpen, mayRecord }: OpenedProps) {
  const close = () => onOpen(null);
  if (open.what === 'evidence')
    return <EvidenceSheet learnerId={open.learnerId} about={open.column} onClose={close} />;
  if (open.what === 'many') return <ManySheet map={map} column={open.column} onClose={close} />;
  return (
    <StandardSheet
      map={map}
      column={open.column}
      onClose={close}
      {...(mayRecord && { onRecord: () => onOpen({ what: 'many', column: open.column }) })}
    />
  );
}

function ofSubject(map: ClassMap, subject: string | undefined): ClassMap {
  if (subject === undefined) return map;
  const kept = map.standards.map((column) => column.subject === subject);
  return {
    ...map,
    standards: map.standards.filter((_, index) => kept[index]),
    learners: map.learners.map((learner) => ({
      ...learner,
      cells: learner.cells.filter((_, index) => kept[index]),
    })),
  };
}
