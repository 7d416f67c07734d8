import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { dayText } from './figures.ts';
import { GroupTable } from './group-table.tsx';
import { GrowthTools } from './growth-tools.tsx';
import './reader-measures.css';

/** How far a school came in reading, by grade and by class. */
export function SchoolGrowthPage() {
  const { t } = useTranslation('reader-measures');
  const schools = useQuery(ask('GET /api/schools'));
  const { school } = useSearch({ strict: false });
  return (
    <Loaded query={schools} rows={10} whenNot={t('growth.schoolTitle')}>
      {({ schools: all }) => {
        const shown = all.find(({ schoolId }) => schoolId === school) ?? all[0];
        if (shown === undefined) return <PageHeader title={t('growth.schoolTitle')} />;
        return <SchoolGrowthOf schoolId={shown.schoolId} schools={all} />;
      }}
    </Loaded>
  );
}

interface SchoolGrowthProps {
  readonly schoolId: string;
  readonly schools: readonly { readonly schoolId: string; readonly name: string }[];
}

function SchoolGrowthOf({ schoolId, schools }: SchoolGrowthProps) {
  const { t, i18n } = useTranslation('reader-measures');
  const { day } = useSearch({ strict: false });
  const [language, setLanguage] = useState<'en' | 'es'>('en');
  const query = useQuery(
    ask('GET /api/schools/:schoolId/reading-growth', {
      params: { schoolId },
      query: { since: day, language },
    }),
  );
  const growth = query.data;
  return (
    <>
      <PageHeader
        title={t('growth.schoolTitle')}
        lead={
          growth &&
          t('growth.schoolOf', {
            name: growth.schoolName,
            day: dayText(growth.since, i18n.language),
          })
        }
        actions={<SchoolChoice schoolId={schoolId} schools={schools} />}
      />
      <Loaded query={query} rows={10}>
        {(loaded) => (
          <div className="stack reading-parts">
            <GrowthTools
              csv={`/api/schools/${schoolId}/reading-growth/csv`}
              growth={loaded}
              onLanguage={setLanguage}
            />
            <GroupTable kind="grade" groups={loaded.grades} smallest={loaded.smallestGroup} />
            <GroupTable kind="class" groups={loaded.classes} smallest={loaded.smallestGroup} />
            <p className="quiet small">{t('growth.foot', { count: loaded.smallestGroup })}</p>
          </div>
        )}
      </Loaded>
    </>
  );
}

function SchoolChoice({ schoolId, schools }: SchoolGrowthProps) {
  const { t } = useTranslation('reader-measures');
  const navigate = useNavigate();
  if (schools.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t('growth.school')}
      value={schoolId}
      data={schools.map((each) => ({ value: each.schoolId, label: each.name }))}
      onChange={(event) => {
        const school = event.currentTarget.value;
        void navigate({ to: '.', search: (before) => ({ ...before, school }), replace: true });
      }}
    />
  );
}
