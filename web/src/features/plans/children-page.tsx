import { IconHeart } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { type Me, useMe } from '../session/me.ts';
import { GoalsEditor } from './goals-editor.tsx';
import { PrintedWeek } from './printed-week.tsx';
import { StepsEditor } from './steps-editor.tsx';
import { usePlan } from './use-plan.ts';
import './plan-panel.css';

type Child = Me['children'][number];

/** A family's children: each child's plan and week to read and to print. */
export function ChildrenPage() {
  const { t } = useTranslation('plans');
  const { children } = useMe();
  const { child: wanted } = useSearch({ strict: false });
  const child = children.find(({ learnerId }) => learnerId === wanted) ?? children[0];
  if (!child)
    return (
      <>
        <PageHeader title={t('children.title')} />
        <Empty
          icon={<IconHeart size={40} stroke={1.5} aria-hidden />}
          title={t('children.emptyTitle')}
          text={t('children.emptyText')}
        />
      </>
    );
  return (
    <>
      {children.length > 1 && <ChildChoice all={children} chosen={child} />}
      <ChildPlan key={child.learnerId} child={child} />
    </>
  );
}

function ChildChoice({ all, chosen }: { readonly all: readonly Child[]; readonly chosen: Child }) {
  const { t } = useTranslation('plans');
  return (
    <nav aria-label={t('children.pick')} data-tabs className="not-printed">
      <ul className="plain pills">
        {all.map(({ learnerId, givenName }) => (
          <li key={learnerId}>
            <Link
              to="."
              search={{ child: learnerId }}
              className="pill"
              aria-current={learnerId === chosen.learnerId ? 'true' : undefined}
            >
              {givenName}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ChildPlan({ child }: { readonly child: Child }) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const { learnerId, givenName, familyName } = child;
  const query = usePlan(learnerId);
  return (
    <>
      <PageHeader
        title={t('children.titleOne', { name: givenName })}
        lead={
          <Link
            to="/learners/$learnerId/mastery"
            params={{ learnerId }}
            className="link not-printed"
          >
            {t('children.more', { name: givenName })}
          </Link>
        }
        actions={query.data?.plan?.week && <PrintButton label={t('children.print')} />}
      />
      <Loaded query={query}>
        {({ plan }) =>
          plan ? (
            <>
              <div className="plan-parts not-printed">
                <StepsEditor plan={plan} canEdit={false} />
                <GoalsEditor plan={plan} canEdit={false} />
              </div>
              <div className="printed">
                <PrintedWeek
                  name={`${givenName} ${familyName}`}
                  goals={plan.goals}
                  week={plan.week}
                  language={language}
                />
              </div>
            </>
          ) : (
            <Empty
              icon={<IconHeart size={40} stroke={1.5} aria-hidden />}
              title={t('panel.emptyTitle')}
              text={t('panel.emptyForFamily')}
            />
          )
        }
      </Loaded>
    </>
  );
}
