import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import type { Skill } from './standard.ts';
import { StandardPicker } from './standard-picker.tsx';
import './standards.css';

const leads = ['principal', 'administrator'];
const mappings = ['all', 'no', 'yes'] as const;

/** Which skill shows which standard: search, pick, and take back. */
export function SkillsPage() {
  const { t } = useTranslation('standards');
  const { show, search } = useSearch({ strict: false });
  const role = actingRole(useMe());
  const mapped = mappings.find((each) => each === show) ?? 'all';
  const query = useQuery(ask('GET /api/skills', { query: { mapped, search } }));
  return (
    <>
      <PageHeader
        title={t('skills.title')}
        kicker={
          <Link to="/standards" className="link">
            {t('title')}
          </Link>
        }
        lead={t('skills.lead')}
        actions={
          leads.includes(role) && (
            <Link to="/model" className="link">
              {t('skills.model')}
            </Link>
          )
        }
      />
      <SkillFinder key={search} mapped={mapped} />
      <Loaded query={query} rows={10}>
        {({ skills }) => <Skills skills={skills} filtered={mapped !== 'all' || !!search} />}
      </Loaded>
    </>
  );
}

function SkillFinder({ mapped }: { readonly mapped: (typeof mappings)[number] }) {
  const { t } = useTranslation('standards');
  const { search } = useSearch({ strict: false });
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('search')).trim();
    void navigate({ to: '.', search: (before) => ({ ...before, search: words || undefined }) });
  };
  return (
    <div className="row spread" style={{ alignItems: 'flex-end', marginBottom: '0.75rem' }}>
      <nav aria-label={t('skills.filter')} data-tabs>
        <ul className="plain pills">
          {mappings.map((each) => (
            <li key={each}>
              <Link
                to="."
                search={(before) => ({ ...before, show: each === 'all' ? undefined : each })}
                className="pill"
                aria-current={each === mapped ? 'true' : undefined}
              >
                {t(`skills.${each}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form onSubmit={submit}>
          <TextInput
            name="search"
            type="search"
            aria-label={t('skills.search')}
            placeholder={t('skills.search')}
            defaultValue={search ?? ''}
            maxLength={100}
            leftSection={<IconSearch size={18} aria-hidden />}
          />
        </form>
      </search>
    </div>
  );
}

interface SkillsProps {
  readonly skills: readonly Skill[];
  readonly filtered: boolean;
}

function Skills({ skills, filtered }: SkillsProps) {
  const { t } = useTranslation('standards');
  const [picking, setPicking] = useState<Skill | null>(null);
  const match = useMatch();
  if (skills.length === 0)
    return filtered ? (
      <p className="quiet">{t('skills.nothingFound')}</p>
    ) : (
      <Empty
        icon={<IconSearch size={40} stroke={1.5} aria-hidden />}
        title={t('skills.emptyTitle')}
        text={t('skills.emptyText')}
      />
    );
  return (
    <>
      <ul className="plain standards">
        {skills.map((skill) => (
          <SkillLine
            key={skill.skillId}
            skill={skill}
            onMatch={() => setPicking(skill)}
            onUnmatch={() => match.mutate({ skill, standard: null })}
          />
        ))}
      </ul>
      {picking && (
        <StandardPicker
          title={t('skills.pickTitle', { name: picking.name })}
          onPick={(standard) => {
            match.mutate({ skill: picking, standard });
            setPicking(null);
          }}
          onClose={() => setPicking(null)}
        />
      )}
    </>
  );
}

interface SkillLineProps {
  readonly skill: Skill;
  readonly onMatch: () => void;
  readonly onUnmatch: () => void;
}

function SkillLine({ skill, onMatch, onUnmatch }: SkillLineProps) {
  const { t } = useTranslation('standards');
  const { name, standard } = skill;
  return (
    <li className="standard-line">
      <div>
        <strong>{name}</strong>{' '}
        <span className="quiet small">{t('skills.learners', { count: skill.learnerCount })}</span>
        <p className="quiet">
          {standard ? (
            <Link
              to="/standards/$standardId"
              params={{ standardId: standard.standardId }}
              className="link"
            >
              {standard.code && <span className="code">{standard.code}</span>} {standard.title}
            </Link>
          ) : (
            t('skills.local')
          )}
        </p>
      </div>
      <div className="row">
        {standard && (
          <Button
            variant="subtle"
            size="sm"
            aria-label={t('skills.unmatchName', { name })}
            onClick={onUnmatch}
          >
            {t('skills.unmatch')}
          </Button>
        )}
        <Button
          variant="default"
          size="sm"
          aria-label={t('skills.matchName', { name })}
          onClick={onMatch}
        >
          {t('skills.match')}
        </Button>
      </div>
    </li>
  );
}

interface Match {
  readonly skill: Skill;
  readonly standard: Skill['standard'];
}

function useMatch() {
  const { t, i18n } = useTranslation('standards');
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ skill, standard }: Match) =>
      api('PUT /api/skills/:skillId/standard', {
        params: { skillId: skill.skillId },
        body: { standardId: standard?.standardId ?? null },
      }),
    onSuccess: async (_, { skill, standard }) => {
      await queryClient.invalidateQueries();
      const { name } = skill;
      const before = { skill: { ...skill, standard }, standard: skill.standard };
      announce(
        standard
          ? t('skills.matched', { name, standard: standard.code ?? standard.title })
          : t('skills.unmatched', { name }),
        () => mutation.mutate(before),
      );
    },
    onError: (error) => announce(problemText(error, i18n).message),
  });
  return mutation;
}
