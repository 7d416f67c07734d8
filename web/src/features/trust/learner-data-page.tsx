import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { AccessLog } from './access-log.tsx';
import { AskSchool } from './ask-school.tsx';
import { RequestItem } from './request-item.tsx';
import { CopyButton } from './copy-button.tsx';
import { ProposeErasure } from './propose-erasure.tsx';
import './trust.css';

/** The data about one learner: for the family what they may ask, for whoever leads what they may do, for both who looked. */
export function LearnerDataPage() {
  const { t } = useTranslation('trust');
  const { learnerId = '' } = useParams({ strict: false });
  const role = actingRole(useMe());
  const leads = role === 'principal' || role === 'administrator';
  const query = useQuery(
    ask('GET /api/learners/:learnerId/data-requests', { params: { learnerId } }),
  );
  return (
    <Loaded query={query} rows={8}>
      {({ learner, requests }) => (
        <div className="trust-page">
          <PageHeader
            title={t('ofLearner', { name: learner.name })}
            lead={t(leads ? 'ofLearnerLeadStaff' : 'ofLearnerLead')}
            kicker={<Back learnerId={learnerId} />}
            actions={leads && <CopyButton learnerId={learnerId} />}
          />
          {!leads && <AskSchool learnerId={learnerId} />}
          <section className="card trust-part" aria-labelledby="trust-requests">
            <h2 id="trust-requests">{t('requests')}</h2>
            {requests.length === 0 && <p className="quiet">{t('noRequestsYet')}</p>}
            <ul className="plain">
              {requests.map((request) => (
                <RequestItem
                  key={request.requestId}
                  learnerId={learnerId}
                  request={request}
                  may={leads ? 'answer' : 'withdraw'}
                />
              ))}
            </ul>
          </section>
          <AccessLog learnerId={learnerId} />
          {leads && <ProposeErasure learnerId={learnerId} />}
        </div>
      )}
    </Loaded>
  );
}

/** To where one came from: the family's children, a learner's own page, the learner as the school sees them. */
function Back({ learnerId }: { readonly learnerId: string }) {
  const { t } = useTranslation('trust');
  const role = actingRole(useMe());
  if (role === 'guardian')
    return (
      <Link to="/children" className="link">
        {t('backToChildren')}
      </Link>
    );
  if (role === 'learner')
    return (
      <Link to="/me" className="link">
        {t('backToMe')}
      </Link>
    );
  return (
    <Link to="/learners/$learnerId" params={{ learnerId }} className="link">
      {t('backToLearner')}
    </Link>
  );
}
