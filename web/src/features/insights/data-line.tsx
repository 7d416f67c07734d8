import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';

/** A principal's way to data and privacy, which has no place of its own in their navigation, and how many families wait there. */
export function DataLine() {
  const { t } = useTranslation('insights');
  const leads = actingRole(useMe()) === 'principal';
  const query = useQuery({ ...ask('GET /api/data-requests'), enabled: leads });
  if (!leads) return null;
  const count = query.data?.requests.length ?? 0;
  return (
    <p className="not-printed data-line">
      <Link to="/trust" className="link">
        {t('data')}
      </Link>
      {count > 0 && <span className="quiet">: {t('dataWaits', { count })}</span>}
    </p>
  );
}
