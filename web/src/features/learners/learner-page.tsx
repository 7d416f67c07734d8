import { Link, Outlet, useLocation, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useGradeName } from '../../ui/use-grade-name.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PlanHead } from '../plans/plan-head.tsx';
import { type Learner, useLearner } from './learner.ts';
import './learner-page.css';

const tabs = [
  { to: '/learners/$learnerId', name: 'plan' },
  { to: '/learners/$learnerId/mastery', name: 'mastery' },
  { to: '/learners/$learnerId/reading', name: 'reading' },
  { to: '/learners/$learnerId/check-ins', name: 'checkins' },
  { to: '/learners/$learnerId/profile', name: 'profile' },
  { to: '/learners/$learnerId/versions', name: 'versions' },
] as const;

/** A learner as the adults around them see them: plan and week first, then why, who and what was before. */
export function LearnerPage() {
  const { t } = useTranslation('ui');
  const query = useLearner();
  return (
    <Loaded query={query} whenNot={t('notFoundTitle')}>
      {(learner) => (
        <>
          <LearnerHead learner={learner} />
          <Tabs />
          <Outlet />
        </>
      )}
    </Loaded>
  );
}

function LearnerHead({ learner }: { readonly learner: Learner }) {
  const { t } = useTranslation(['learners', 'ui']);
  const gradeName = useGradeName();
  const { class: classId } = useSearch({ strict: false });
  const facts = [
    ...learner.grades.map((grade) => gradeName(grade)),
    ...learner.schoolNames,
    ...(learner.active ? [] : [t('learners:inactive')]),
  ];
  return (
    <PageHeader
      title={`${learner.givenName} ${learner.familyName}`}
      kicker={
        classId !== undefined && (
          <Link to="/classes/$classId" params={{ classId }} className="link not-printed">
            {t('learners:back')}
          </Link>
        )
      }
      lead={facts.join(' · ')}
      actions={<PlanHead learnerId={learner.learnerId} />}
    />
  );
}

function Tabs() {
  const { t } = useTranslation('learners');
  const { learnerId = '' } = useParams({ strict: false });
  const { pathname } = useLocation();
  const bar = useRef<HTMLElement>(null);
  // On a phone the bar scrolls: the open tab is in sight.
  useEffect(() => {
    const links = [...(bar.current?.querySelectorAll('a') ?? [])];
    const open = links.find((each) => each.pathname === pathname);
    if (open) bar.current?.scrollTo({ left: open.offsetLeft - 32 });
  }, [pathname]);
  return (
    <nav ref={bar} aria-label={t('tabs.label')} data-tabs className="tabs not-printed">
      <ul className="plain">
        {tabs.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ learnerId }}
              search={(before) => before}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              className="tab"
            >
              {t(`tabs.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
