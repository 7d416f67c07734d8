import { Button } from '@mantine/core';
import { IconArrowRight, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ClassMenu } from '../people/class-menu.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { DraftRun } from './draft-run.tsx';
import { isShown, readFilter, waitsForApproval } from './needs-filter.ts';
import { NeedsFilter } from './needs-filter-bar.tsx';
import { NeedsTable } from './needs-table.tsx';
import type { NeedsRow } from './plan.ts';
import './class-page.css';

/** A class on one screen: who needs what next, the first to see first, each with the reason. */
export function ClassPage() {
  const { t } = useTranslation('plans');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/classes/:classId/needs', { params: { classId } }));
  const mayDraft = actingRole(useMe()) !== 'coach';
  const waiting = (query.data?.learners ?? []).filter(waitsForApproval);
  return (
    <div className="class-page">
      <PageHeader
        title={query.data?.title ?? t('class.kicker')}
        kicker={query.data && `${query.data.schoolName} · ${t('class.kicker')}`}
        actions={
          <>
            <PrintButton label={t('class.print')} />
            {mayDraft && (
              <DraftRun
                scope={{ classId }}
                label={t('class.draftAll')}
                variant={waiting.length > 0 ? 'default' : 'filled'}
              />
            )}
            <LookThrough classId={classId} waiting={waiting} />
          </>
        }
      />
      <ClassMenu classId={classId} />
      <Loaded query={query} rows={14}>
        {({ learners }) => <Needs classId={classId} rows={learners} />}
      </Loaded>
    </div>
  );
}

interface LookThroughProps {
  readonly classId: string;
  readonly waiting: readonly NeedsRow[];
}

/** The plans that wait for the reader, one after the other: each leads to the next. */
function LookThrough({ classId, waiting }: LookThroughProps) {
  const { t } = useTranslation('plans');
  const [first] = waiting;
  if (first === undefined) return null;
  return (
    <Link
      to="/learners/$learnerId"
      params={{ learnerId: first.learnerId }}
      search={{ class: classId }}
      className="plain-link"
    >
      <Button component="span" rightSection={<IconArrowRight size={18} aria-hidden />}>
        {t('class.lookThrough', { count: waiting.length })}
      </Button>
    </Link>
  );
}

function Needs({
  classId,
  rows,
}: {
  readonly classId: string;
  readonly rows: readonly NeedsRow[];
}) {
  const { t } = useTranslation('plans');
  const { show } = useSearch({ strict: false });
  const filter = readFilter(show);
  const shown = rows.filter((row) => isShown(row, filter));
  if (rows.length === 0)
    return (
      <Empty
        icon={<IconUsersGroup size={40} stroke={1.5} aria-hidden />}
        title={t('class.emptyTitle')}
        text={t('class.emptyText')}
      />
    );
  return (
    <>
      <NeedsFilter rows={rows} filter={filter} />
      {shown.length === 0 ? (
        <p className="quiet">{t('class.emptyFilter')}</p>
      ) : (
        <NeedsTable classId={classId} rows={shown} />
      )}
    </>
  );
}
