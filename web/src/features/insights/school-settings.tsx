import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';

/** What whoever leads a school sets once a year, at the foot of the page that shows how it goes. */
export function SchoolSettings() {
  const { t } = useTranslation('insights');
  const role = actingRole(useMe());
  const { data } = useQuery(ask('GET /api/schools'));
  if (role !== 'principal' && role !== 'administrator') return null;
  const schools = data?.schools ?? [];
  return (
    <nav aria-labelledby="school-settings" className="row school-settings not-printed">
      <h2 id="school-settings">{t('settings.title')}</h2>
      <Link to="/reading-growth" className="link">
        {t('settings.reading')}
      </Link>
      {role === 'administrator' && (
        <Link to="/texts" className="link">
          {t('settings.library')}
        </Link>
      )}
      <Link to="/start-small" className="link">
        {t('settings.startSmall')}
      </Link>
      <Link to="/plan-templates" className="link">
        {t('settings.templates')}
      </Link>
      <Link to="/family-mail" className="link">
        {t('settings.familyMail')}
      </Link>
      {schools.map(({ schoolId, name }) => (
        <Link key={schoolId} to="/schools/$schoolId/levels" params={{ schoolId }} className="link">
          {t(schools.length > 1 ? 'settings.levelsOf' : 'settings.levels', { name })}
        </Link>
      ))}
      <Link to="/trust" className="link">
        {t('data')}
      </Link>
    </nav>
  );
}
