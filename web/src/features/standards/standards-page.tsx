import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconBooks, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { useGradeName } from '../../ui/use-grade-name.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import type { Framework } from './standard.ts';
import { StandardList } from './standard-list.tsx';
import './standards.css';

const mayMatch = ['coach', 'principal', 'administrator'];

/** The frameworks of the district: browse the tree, search codes and words, filter by grade. */
export function StandardsPage() {
  const { t } = useTranslation('standards');
  const role = actingRole(useMe());
  const query = useQuery(ask('GET /api/frameworks'));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayMatch.includes(role) && (
            <Link to="/skills" className="link">
              {t('mapSkills')}
            </Link>
          )
        }
      />
      <Loaded query={query}>
        {({ frameworks }) =>
          frameworks.length === 0 ? (
            <Empty
              icon={<IconBooks size={40} stroke={1.5} aria-hidden />}
              title={t('emptyTitle')}
              text={t('emptyText')}
            />
          ) : (
            <Browse frameworks={frameworks} />
          )
        }
      </Loaded>
    </>
  );
}

function Browse({ frameworks }: { readonly frameworks: readonly Framework[] }) {
  const { framework, parent, search, grade } = useSearch({ strict: false });
  const chosen = frameworks.find(({ frameworkId }) => frameworkId === framework) ?? frameworks[0];
  return (
    <div className="stack">
      <Finder key={search} frameworks={frameworks} chosen={chosen} />
      <StandardList
        frameworkTitle={chosen?.title ?? ''}
        query={{
          frameworkId: chosen?.frameworkId,
          parentId: search || grade ? undefined : parent,
          search,
          grade,
        }}
      />
    </div>
  );
}

interface FinderProps {
  readonly frameworks: readonly Framework[];
  readonly chosen: Framework | undefined;
}

function Finder({ frameworks, chosen }: FinderProps) {
  const { t } = useTranslation(['standards', 'ui']);
  const gradeName = useGradeName();
  const { search, grade } = useSearch({ strict: false });
  const go = useGo();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('search')).trim();
    go({ search: words || undefined });
  };
  return (
    <search>
      <form className="finder" onSubmit={submit}>
        <TextInput
          name="search"
          type="search"
          label={t('standards:search')}
          defaultValue={search ?? ''}
          maxLength={200}
          leftSection={<IconSearch size={18} aria-hidden />}
        />
        {frameworks.length > 1 && (
          <NativeSelect
            label={t('standards:framework')}
            value={chosen?.frameworkId ?? ''}
            data={frameworks.map(({ frameworkId, title }) => ({
              value: frameworkId,
              label: title,
            }))}
            onChange={(event) =>
              go({ framework: event.currentTarget.value, parent: undefined, grade: undefined })
            }
          />
        )}
        <NativeSelect
          label={t('standards:grade')}
          value={grade ?? ''}
          data={[
            { value: '', label: t('standards:allGrades') },
            ...(chosen?.grades ?? []).map((value) => ({ value, label: gradeName(value) })),
          ]}
          onChange={(event) => go({ grade: event.currentTarget.value || undefined })}
        />
        <Button type="submit" variant="default">
          {t('standards:searchButton')}
        </Button>
      </form>
    </search>
  );
}

function useGo() {
  const navigate = useNavigate();
  return (change: Readonly<Record<string, string | undefined>>) => {
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }) });
  };
}
