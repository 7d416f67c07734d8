import { IconSeedling } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { LazyPlanComments } from '../family/comments/lazy-plan-comments.tsx';
import { useMe } from '../session/me.ts';
import { Agree } from './agree.tsx';
import { MyWeek } from './my-week.tsx';
import type { Plan } from './plan.ts';
import { usePlan } from './use-plan.ts';
import { weekRange } from './week-range.ts';
import './today.css';

/** On most days nothing waits, so nothing is loaded for it first. */
const MyCheckCard = lazy(() =>
  import('../reading-check/my-check-card.tsx').then(({ MyCheckCard: card }) => ({ default: card })),
);

/** Below the week, so it may come a moment later. */
const MyGoals = lazy(() =>
  import('./my-goals.tsx').then(({ MyGoals: goals }) => ({ default: goals })),
);

/** For paper: it comes after what is on the screen. */
const PrintedWeek = lazy(() =>
  import('./printed-week.tsx').then(({ PrintedWeek: sheet }) => ({ default: sheet })),
);

/** A learner's own page: this week's steps with their reasons, the goals behind them, and "I agree". */
export function TodayPage() {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const me = useMe();
  const query = usePlan(me.personId);
  const startsOn = query.data?.plan?.week?.startsOn;
  return (
    <>
      <PageHeader
        title={t('today.title', { name: me.givenName })}
        lead={startsOn && t('today.week', { range: weekRange(startsOn, language) })}
        actions={startsOn && <PrintButton label={t('today.print')} />}
      />
      <Suspense>
        <MyCheckCard />
      </Suspense>
      <Loaded query={query} rows={4}>
        {({ plan }) => (plan ? <Today plan={plan} /> : <NoPlan />)}
      </Loaded>
    </>
  );
}

function Today({ plan }: { readonly plan: Plan }) {
  const { givenName, familyName } = useMe();
  const language = useLanguage();
  return (
    <>
      <div className="today not-printed">
        <MyWeek plan={plan} />
        <div className="stack">
          <Agree plan={plan} voice="learner" />
          <Suspense>
            <MyGoals plan={plan} />
          </Suspense>
        </div>
      </div>
      <LazyPlanComments learnerId={plan.learnerId} />
      <div className="printed">
        <Suspense>
          <PrintedWeek
            name={`${givenName} ${familyName}`}
            goals={plan.goals}
            week={plan.week}
            language={language}
          />
        </Suspense>
      </div>
    </>
  );
}

function NoPlan() {
  const { t } = useTranslation('plans');
  return (
    <Empty
      icon={<IconSeedling size={40} stroke={1.5} aria-hidden />}
      title={t('today.emptyTitle')}
      text={t('today.emptyText')}
    />
  );
}
