import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { announce } from '../../ui/toast-list.ts';
import type { ClassSurveys, SurveyedLearner } from './surveys.ts';
import { useSurveyChange } from './use-survey-change.ts';

interface MissingLearnersProps {
  readonly surveys: ClassSurveys;
  readonly surveyId: string;
}

/** Who is not through yet, with how far each has come. */
export function MissingLearners({ surveys, surveyId }: MissingLearnersProps) {
  const { t } = useTranslation('surveys');
  const missing = surveys.learners.filter(({ answered }) => answered < surveys.questionCount);
  if (missing.length === 0) return <p>{t('learners.nobodyMissing')}</p>;
  return (
    <div>
      <h3>{t('learners.missing')}</h3>
      <ul className="plain survey-missing">
        {missing.map((learner) => (
          <li key={learner.learnerId}>
            {learner.givenName} {learner.familyName}
            {learner.answered > 0 && (
              <>
                <span className="quiet small">
                  {t('learners.someOf', { count: learner.answered, all: surveys.questionCount })}
                </span>
                <BeginAnew learner={learner} surveyId={surveyId} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function BeginAnew({
  learner,
  surveyId,
}: {
  readonly learner: SurveyedLearner;
  readonly surveyId: string;
}) {
  const { t } = useTranslation('surveys');
  const { learnerId, givenName: name } = learner;
  const params = { surveyId, learnerId };
  const putBack = useSurveyChange(
    (body: Parameters<typeof api<'PUT /api/surveys/:surveyId/learners/:learnerId/answers'>>[1]) =>
      api('PUT /api/surveys/:surveyId/learners/:learnerId/answers', body),
  );
  const clear = useSurveyChange(async () => {
    const before = await api('GET /api/surveys/:surveyId/answers', { params: { surveyId } });
    await api('DELETE /api/surveys/:surveyId/learners/:learnerId/answers', { params });
    const mine = before.learners.find((each) => each.learnerId === learnerId);
    announce(t('learners.cleared', { name }), () => {
      if (mine === undefined) return;
      putBack.mutate({ params, body: { language: mine.language, answers: mine.answers } });
    });
  });
  return (
    <button
      type="button"
      className="text-button small"
      aria-label={t('learners.clearLong', { name })}
      onClick={() => clear.mutate(undefined)}
    >
      {t('learners.clear')}
    </button>
  );
}
