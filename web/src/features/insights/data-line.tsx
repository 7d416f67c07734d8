import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';

/** How many families wait for an answer about their data, for a principal, in whose navigation that page has no place. */
export function DataLine() {
  const { t } = useTranslation('insights');
  const leads = actingRole(useMe()) === 'principal';
  const { data } = useQuery({ ...ask('GET /api/data-requests'), enabled: leads });
  if (!data || data.requests.length === 0) return null;
  return (
    <p className="not-printed data-line">
      <Link to="/trust" className="link">
        {t('dataWaits', { count: data.requests.length })}
      </Link>
    </p>
  );
}
