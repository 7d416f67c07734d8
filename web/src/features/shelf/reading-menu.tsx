import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const pages = [
  { to: '/classes/$classId/reading', name: 'readers' },
  { to: '/classes/$classId/reading/readings', name: 'readings' },
  { to: '/classes/$classId/reading/records', name: 'records' },
  { to: '/classes/$classId/reading/check', name: 'check' },
  { to: '/classes/$classId/reading/growth', name: 'growth' },
] as const;

/** The reading pages of a class, as tabs. */
export function ReadingMenu({ classId }: { readonly classId: string }) {
  const { t } = useTranslation('shelf');
  return (
    <nav aria-label={t('menu.label')} className="pills not-printed">
      {pages.map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          params={{ classId }}
          className="pill"
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(`menu.${name}`)}
        </Link>
      ))}
      <Link to="/start-small" className="pill">
        {t('menu.startSmall')}
      </Link>
    </nav>
  );
}
