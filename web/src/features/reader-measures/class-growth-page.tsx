import type { Role } from '@everyplan/contract';
import { IconBooks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { ReadingMenu } from '../shelf/reading-menu.tsx';
import { ClassGrowthTable } from './class-growth-table.tsx';
import { dayText } from './figures.ts';
import { GrowthTools } from './growth-tools.tsx';
import type { ClassGrowth } from './reader-measures.ts';
import { VotesBar } from './votes-bar.tsx';
import './reader-measures.css';

const seesSchool: readonly Role[] = ['coach', 'principal', 'administrator'];

/** How far a class came in reading; who waits for a check stands first. */
export function ClassGrowthPage() {
  const { t } = useTranslation('reader-measures');
  const { classId = '' } = useParams({ strict: false });
  const { day } = useSearch({ strict: false });
  const [language, setLanguage] = useState<'en' | 'es'>('en');
  const query = useQuery(
    ask('GET /api/classes/:classId/reading-growth', {
      params: { classId },
      query: { since: day, language },
    }),
  );
  return (
    <Loaded query={query} rows={12} whenNot={t('growth.title')}>
      {(growth) => (
        <>
          <Head classId={classId} growth={growth} />
          <ReadingMenu classId={classId} />
          <GrowthTools
            csv={`/api/classes/${classId}/reading-growth/csv`}
            growth={growth}
            onLanguage={setLanguage}
          />
          {growth.rows.length === 0 ? <NoLearners /> : <Parts growth={growth} />}
        </>
      )}
    </Loaded>
  );
}

function Head({ classId, growth }: { readonly classId: string; readonly growth: ClassGrowth }) {
  const { t, i18n } = useTranslation('reader-measures');
  const role = actingRole(useMe());
  return (
    <PageHeader
      title={t('growth.classTitle', { title: growth.title })}
      kicker={
        <Link to="/classes/$classId" params={{ classId }} className="link not-printed">
          {t('growth.back')}
        </Link>
      }
      lead={t('growth.lead', { day: dayText(growth.since, i18n.language) })}
      actions={
        seesSchool.includes(role) && (
          <Link to="/reading-growth" className="link not-printed">
            {t('growth.toSchool')}
          </Link>
        )
      }
    />
  );
}

function NoLearners() {
  const { t } = useTranslation('reader-measures');
  return (
    <Empty
      icon={<IconBooks size={40} stroke={1.5} aria-hidden />}
      title={t('growth.emptyTitle')}
      text={t('growth.emptyText')}
    />
  );
}

function Parts({ growth }: { readonly growth: ClassGrowth }) {
  const { t } = useTranslation('reader-measures');
  const weeks = growth.checkEveryWeeks;
  const due = growth.rows.filter(
    ({ weeksSinceCheck }) => weeksSinceCheck === null || weeksSinceCheck >= weeks,
  ).length;
  return (
    <div className="stack reading-parts">
      <div className="growth-cards">
        <section className="card" aria-labelledby="growth-check">
          <h2 id="growth-check">{t('growth.check')}</h2>
          <p>
            {due === 0
              ? t('growth.checkFine', { weeks })
              : t('growth.checkText', { count: due, weeks })}
          </p>
          {due > 0 && <p className="quiet small">{t('growth.checkHint')}</p>}
        </section>
        <section className="card" aria-labelledby="growth-votes">
          <h2 id="growth-votes">{t('growth.votes')}</h2>
          <VotesBar votes={growth.votes} />
        </section>
      </div>
      <ClassGrowthTable growth={growth} />
    </div>
  );
}
