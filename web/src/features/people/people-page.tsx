import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Bones } from '../../ui/bones.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { PeopleTable } from './people-table.tsx';
import './people.css';

const roles = [
  'learner',
  'guardian',
  'teacher',
  'coach',
  'principal',
  'administrator',
  'staff',
] as const;
const activity = ['yes', 'no', 'all'] as const;

/** The people whom the reader may see, found by name, role and school. */
export function PeoplePage() {
  const { t } = useTranslation(['people', 'ui']);
  const role = actingRole(useMe());
  const leads = role === 'principal' || role === 'administrator';
  const result = usePeople();
  const people = result.data?.pages.flatMap((page) => page.people) ?? [];
  const total = result.data?.pages[0]?.total ?? 0;
  return (
    <>
      <PageHeader
        title={t('people:title')}
        actions={
          leads && (
            <Link to="/family-mail" className="link">
              {t('people:familyMail')}
            </Link>
          )
        }
      />
      <Finder />
      {result.isError && (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
      )}
      {result.isPending && <Bones rows={10} />}
      <output className="quiet small people-found">
        {result.isSuccess && t('people:found', { count: total })}
      </output>
      {result.isSuccess && people.length === 0 && (
        <Empty
          icon={<IconUsers size={40} stroke={1.5} aria-hidden />}
          title={t('people:emptyTitle')}
          text={t('people:emptyText')}
        />
      )}
      {people.length > 0 && <PeopleTable people={people} />}
      {result.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={result.isFetchingNextPage}
          onClick={() => void result.fetchNextPage()}
        >
          {t('ui:more')}
        </Button>
      )}
    </>
  );
}

function usePeople() {
  const { search, role, school, active } = useSearch({ strict: false });
  const query = {
    search,
    role: roles.find((each) => each === role),
    schoolId: school,
    active: activity.find((each) => each === active),
  };
  return useInfiniteQuery({
    queryKey: ['GET /api/people', query],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/people', { query: { ...query, after: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextAfter }) => nextAfter ?? undefined,
  });
}

function Finder() {
  const { t } = useTranslation(['people', 'ui']);
  const { search, role, school, active } = useSearch({ strict: false });
  const { data } = useQuery(ask('GET /api/schools'));
  const navigate = useNavigate();
  const go = (change: Readonly<Record<string, string | undefined>>) => {
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('search')).trim();
    go({ search: words || undefined });
  };
  return (
    <search>
      <form className="people-finder" onSubmit={submit}>
        <TextInput
          key={search}
          name="search"
          type="search"
          label={t('people:search')}
          defaultValue={search ?? ''}
          maxLength={100}
          leftSection={<IconSearch size={18} aria-hidden />}
        />
        <NativeSelect
          label={t('people:role')}
          value={role ?? ''}
          data={[
            { value: '', label: t('people:allRoles') },
            ...roles.map((value) => ({ value, label: t(`ui:roles.${value}`) })),
          ]}
          onChange={(event) => go({ role: event.currentTarget.value || undefined })}
        />
        {(data?.schools.length ?? 0) > 1 && (
          <NativeSelect
            label={t('people:school')}
            value={school ?? ''}
            data={[
              { value: '', label: t('people:allSchools') },
              ...(data?.schools ?? []).map((each) => ({ value: each.schoolId, label: each.name })),
            ]}
            onChange={(event) => go({ school: event.currentTarget.value || undefined })}
          />
        )}
        <NativeSelect
          label={t('people:active')}
          value={active ?? 'yes'}
          data={activity.map((value) => ({ value, label: t(`people:activeChoices.${value}`) }))}
          onChange={(event) => go({ active: event.currentTarget.value })}
        />
        <Button type="submit" variant="default">
          {t('people:searchButton')}
        </Button>
      </form>
    </search>
  );
}
