import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '../../ui/drop-menu.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';

const groups = [
  {
    name: 'week',
    pages: [
      { to: '/classes/$classId/weeks', name: 'weeks' },
      { to: '/classes/$classId/slipped', name: 'slipped' },
      { to: '/classes/$classId/mentors', name: 'mentors' },
    ],
  },
  {
    name: 'know',
    pages: [
      { to: '/classes/$classId/notes', name: 'notes' },
      { to: '/classes/$classId/surveys', name: 'ask' },
      { to: '/classes/$classId/strip', name: 'strip' },
      { to: '/classes/$classId/meet', name: 'meet' },
      { to: '/classes/$classId/carry-over', name: 'carryOver' },
    ],
  },
  {
    name: 'home',
    pages: [
      { to: '/classes/$classId/letters', name: 'letters' },
      { to: '/classes/$classId/cards', name: 'cards' },
    ],
  },
] as const;

/** What a role cannot open is not offered: the policies of those pages say the same. */
const withheld: Readonly<Record<string, readonly string[]>> = {
  coach: ['mentors', 'ask', 'letters', 'cards'],
  administrator: ['notes'],
};

/** The pages of a class by purpose, on one line. */
export function ClassMenu({ classId }: { readonly classId: string }) {
  const { t } = useTranslation('people');
  const role = actingRole(useMe());
  const offered = groups
    .map(({ name, pages }) => ({
      name,
      pages: pages.filter((page) => !withheld[role]?.includes(page.name)),
    }))
    .filter(({ pages }) => pages.length > 0);
  return (
    <nav aria-label={t('classMenu.label')} className="row drop-bar not-printed">
      {offered.map(({ name, pages }) => (
        <DropMenu key={name} label={t(`classMenu.groups.${name}`)}>
          {pages.map((page) => (
            <li key={page.to}>
              <Link to={page.to} params={{ classId }} activeProps={{ 'aria-current': 'page' }}>
                {t(`classMenu.${page.name}`)}
              </Link>
            </li>
          ))}
        </DropMenu>
      ))}
      <Link to="/classes/$classId/reading" params={{ classId }} className="plain-link">
        <Button component="span" variant="default">
          {t('classMenu.reading')}
        </Button>
      </Link>
      <Link to="/classes/$classId/mastery" params={{ classId }} className="plain-link">
        <Button component="span" variant="default">
          {t('classMenu.mastery')}
        </Button>
      </Link>
    </nav>
  );
}
