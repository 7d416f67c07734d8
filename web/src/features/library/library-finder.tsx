import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { topicNames } from '@everyplan/contract/topics';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { orders, readFilters } from './filters.ts';
import type { FoundTexts } from './library.ts';

type Facets = FoundTexts['facets'];
type FacetName = keyof Facets;

/** The search field and the filters, each choice with how many texts it would leave. All of it lives in the address. */
export function LibraryFinder({ facets }: { readonly facets: Facets | undefined }) {
  const { t } = useTranslation('library');
  const search = useSearch({ strict: false });
  const go = useGo();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('search')).trim();
    go({ search: words || undefined });
  };
  return (
    <search className="not-printed">
      <form className="library-search" onSubmit={submit}>
        <TextInput
          key={search.search}
          name="search"
          type="search"
          label={t('search')}
          defaultValue={search.search ?? ''}
          maxLength={200}
          leftSection={<IconSearch size={18} aria-hidden />}
        />
        <Button type="submit" variant="default">
          {t('searchButton')}
        </Button>
      </form>
      <div className="library-filters">
        <Facet name="band" facets={facets} />
        <Facet name="topic" facets={facets} />
        <Facet name="length" facets={facets} />
        <Facet name="language" facets={facets} />
        <Facet name="kind" facets={facets} />
        <ReadBefore />
        <NativeSelect
          label={t('order')}
          value={readFilters(search).order ?? 'best'}
          data={orders.map((value) => ({ value, label: t(`orders.${value}`) }))}
          onChange={(event) => go({ order: event.currentTarget.value })}
        />
      </div>
    </search>
  );
}

interface FacetProps {
  readonly name: FacetName;
  readonly facets: Facets | undefined;
}

function Facet({ name, facets }: FacetProps) {
  const { t } = useTranslation('library');
  const nameOf = useCodeName();
  const chosen = readFilters(useSearch({ strict: false }))[name];
  const go = useGo();
  const counted: readonly { readonly code: string; readonly count: number }[] =
    facets?.[name] ?? [];
  const listed =
    chosen === undefined || counted.some(({ code }) => code === chosen)
      ? counted
      : [...counted, { code: chosen, count: 0 }];
  return (
    <NativeSelect
      label={t(name)}
      value={chosen ?? ''}
      data={[
        { value: '', label: t('any') },
        ...listed.map(({ code, count }) => ({
          value: code,
          label: t('choice', { name: nameOf(name, code), count }),
        })),
      ]}
      onChange={(event) => go({ [name]: event.currentTarget.value || undefined })}
    />
  );
}

function ReadBefore() {
  const { t } = useTranslation('library');
  const { data } = useQuery(ask('GET /api/classes', { query: {} }));
  const search = useSearch({ strict: false });
  const go = useGo();
  const classes = data?.classes ?? [];
  if (classes.length === 0) return null;
  const value = search.class && search.read ? `${search.read} ${search.class}` : '';
  return (
    <NativeSelect
      label={t('readBy')}
      value={value}
      data={[
        { value: '', label: t('any') },
        ...classes.map(({ classId, title }) => ({
          value: `no ${classId}`,
          label: t('readByNo', { title }),
        })),
        ...classes.map(({ classId, title }) => ({
          value: `yes ${classId}`,
          label: t('readByYes', { title }),
        })),
      ]}
      onChange={(event) => {
        const [read, classId] = event.currentTarget.value.split(' ');
        go({ read: read || undefined, class: classId });
      }}
    />
  );
}

function useCodeName(): (facet: FacetName, code: string) => string {
  const { t } = useTranslation('library');
  const language = useLanguage();
  return (facet, code) => {
    if (facet === 'topic') return topicNames[code as keyof typeof topicNames][language];
    if (facet === 'band') return t(`bands.${code as 'k-1'}`);
    if (facet === 'length') return t(`lengths.${code as 'tiny'}`);
    if (facet === 'kind') return t(`kinds.${code as 'story'}`);
    return t(`languages.${code as 'en'}`);
  };
}

function useGo() {
  const navigate = useNavigate();
  return (change: Readonly<Record<string, string | undefined>>) => {
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  };
}
