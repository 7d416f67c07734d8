import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { learnerQuery } from '../learners/learner.ts';
import { MeetSheet } from './meet-sheet.tsx';
import { printedProfileQuery } from './profile.ts';
import { sheetOf } from './sheet-of.ts';

/** A learner on one sheet for substitutes and new teachers, as it comes out of the printer. */
export function MeetPage() {
  const { t } = useTranslation('profile');
  const language = useLanguage();
  const { learnerId = '' } = useParams({ strict: false });
  const learner = useQuery(learnerQuery(learnerId));
  const profile = useQuery(printedProfileQuery(learnerId));
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={t('meet.title', { name: learner.data?.givenName ?? '' })}
          kicker={
            <Link to="/learners/$learnerId/profile" params={{ learnerId }} className="link">
              {t('meet.back')}
            </Link>
          }
          lead={t('meet.lead')}
          actions={<PrintButton label={t('meet.print')} />}
        />
      </div>
      <Loaded query={learner} rows={8}>
        {(found) => (
          <Loaded query={profile} rows={8}>
            {(data) => <MeetSheet sheet={sheetOf(data, found)} language={language} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
