import { NativeSelect } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DraftRun } from '../plans/draft-run.tsx';
import { meQuery } from '../session/me.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import type { Coverage } from './coverage.ts';
import { CoverageTable } from './coverage-table.tsx';
import { CoverageTotals } from './coverage-totals.tsx';
import { CoverageVoices } from './coverage-voices.tsx';
import { DataLine } from './data-line.tsx';
import { SchoolSettings } from './school-settings.tsx';
import './coverage.css';

/** How many learners have a plan, and in which state, class by class. */
export function CoveragePage() {
  const { t } = useTranslation('insights');
  const { school } = useSearch({ strict: false });
  const query = useQuery(ask('GET /api/coverage', { query: { schoolId: school } }));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={query.data && t('lead', { days: query.data.staleAfterDays })}
        actions={
          <>
            <SchoolChoice chosen={school} />
            <DraftForAll chosen={school} />
            <PrintButton label={t('print')} />
          </>
        }
      />
      <DataLine />
      <Loaded query={query} rows={10}>
        {(coverage) => <CoverageParts coverage={coverage} />}
      </Loaded>
      <SchoolSettings />
    </>
  );
}

function CoverageParts({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation('insights');
  if (coverage.classes.length === 0)
    return (
      <Empty
        icon={<IconChartBar size={40} stroke={1.5} aria-hidden />}
        title={t('emptyTitle')}
        text={t('emptyText')}
      />
    );
  return (
    <div className="stack" style={{ gap: '2rem' }}>
      <CoverageTotals totals={coverage.totals} />
      <CoverageVoices totals={coverage.totals} />
      <CoverageTable classes={coverage.classes} />
    </div>
  );
}

/** Drafts for the school that is shown; for all of them only where the whole district is the actor's. */
function DraftForAll({ chosen }: { readonly chosen: string | undefined }) {
  const { t } = useTranslation('insights');
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery(ask('GET /api/schools'));
  const only = data?.schools.length === 1 ? data.schools[0]?.schoolId : undefined;
  const schoolId = chosen ?? only;
  if (schoolId !== undefined)
    return <DraftRun scope={{ schoolId }} label={t('draftSchool')} variant="default" />;
  if (!me?.roles.some(({ role }) => role === 'administrator')) return null;
  return <DraftRun scope={{ district: true }} label={t('draftDistrict')} variant="default" />;
}

function SchoolChoice({ chosen }: { readonly chosen: string | undefined }) {
  const { t } = useTranslation('insights');
  const navigate = useNavigate();
  const { data } = useQuery(ask('GET /api/schools'));
  if (!data || data.schools.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t('school')}
      value={chosen ?? ''}
      data={[
        { value: '', label: t('allSchools') },
        ...data.schools.map(({ schoolId, name }) => ({ value: schoolId, label: name })),
      ]}
      onChange={(event) => {
        const school = event.currentTarget.value || undefined;
        void navigate({ to: '.', search: (before) => ({ ...before, school }), replace: true });
      }}
    />
  );
}
