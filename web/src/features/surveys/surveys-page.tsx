import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { FamilyPart } from './family-part.tsx';
import { LearnerPart } from './learner-part.tsx';
import './surveys.css';

const watchMs = 5_000;

/** Where a teacher asks a class: how far the learners are, how far the families. Follows the devices while they are out. */
export function SurveysPage() {
  const { t } = useTranslation('surveys');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery({
    ...ask('GET /api/classes/:classId/surveys', { params: { classId } }),
    refetchInterval: ({ state }) =>
      (state.data?.learnerSurvey?.devices.length ?? 0) > 0 ? watchMs : false,
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link">
            {query.data?.title ?? t('back')}
          </Link>
        }
        lead={t('lead')}
      />
      <Loaded query={query} rows={8}>
        {(surveys) => (
          <div className="survey-parts">
            <LearnerPart surveys={surveys} />
            <FamilyPart surveys={surveys} />
          </div>
        )}
      </Loaded>
    </>
  );
}
