import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanConflicts } from '../features/plans/plan-conflicts.tsx';
import { actingRole } from '../features/session/acting-role.ts';
import { useMe } from '../features/session/me.ts';
import { Bones } from '../ui/bones.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PlaceIcon } from './place-icon.tsx';
import { placesOf } from './places.ts';
import './shell.css';

/** Few people need it, so few load it. */
const NextChild = lazy(() =>
  import('../features/cards/next-child.tsx').then(({ NextChild: next }) => ({ default: next })),
);

/** The quiet frame of every page behind sign-in: the places of the person's role, and the page. */
export function Shell() {
  const { t } = useTranslation('app');
  const me = useMe();
  const role = actingRole(me);
  useEffect(() => {
    if (localStorage.getItem('everyplan.readings-wait') === me.personId)
      void import('../features/reader/kept/send-waiting.ts').then((m) =>
        m.sendWaiting(me.personId),
      );
  }, [me.personId]);
  return (
    <div className={`shell shell-${role}`}>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <header className="bar not-printed">
        <Link to="/" className="bar-home">
          <Wordmark />
        </Link>
        <nav aria-label={t('places')}>
          <ul className="plain places">
            {placesOf[role].map((place) => (
              <li key={place.to}>
                <Link to={place.to} className="place" activeProps={{ 'aria-current': 'page' }}>
                  <PlaceIcon place={place.name} />
                  <span>{t(`places_${place.name}`)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="bar-end">
          {me.signedInBy === 'password' && <LanguageSwitch />}
          {me.signedInBy === 'card' ? (
            <Suspense>
              <NextChild />
            </Suspense>
          ) : (
            <AccountMenu me={me} role={role} />
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page">
        <Suspense fallback={<Bones />}>
          <Outlet />
        </Suspense>
      </main>
      <PlanConflicts />
      {me.district.isDemo && <footer className="foot not-printed">{t('demo')}</footer>}
    </div>
  );
}
