import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';

const pages = [
  { to: '/classes/$classId/notes', name: 'notes' },
  { to: '/classes/$classId/strip', name: 'strip' },
  { to: '/classes/$classId/meet', name: 'meet' },
  { to: '/classes/$classId/carry-over', name: 'carryOver' },
  { to: '/classes/$classId/surveys', name: 'ask' },
  { to: '/classes/$classId/letters', name: 'letters' },
  { to: '/classes/$classId/cards', name: 'cards' },
] as const;

/** The pages about a class's profiles; notes are for those who have a voice there. */
export function ClassProfileLinks({ classId }: { readonly classId: string }) {
  const { t } = useTranslation('profile');
  const role = actingRole(useMe());
  const writes = role !== 'administrator';
  const forTeachers = new Set(role === 'coach' ? ['ask', 'letters', 'cards'] : []);
  return (
    <nav aria-label={t('class.label')} data-tabs className="not-printed">
      <ul className="plain pills">
        {pages
          .filter(({ name }) => (writes || name !== 'notes') && !forTeachers.has(name))
          .map(({ to, name }) => (
            <li key={to}>
              <Link
                to={to}
                params={{ classId }}
                className="pill"
                activeProps={{ 'aria-current': 'page' }}
              >
                {t(`class.${name}`)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
