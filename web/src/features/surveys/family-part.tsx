import { Button, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { CloseSurvey } from './close-survey.tsx';
import { dayText } from './day-text.ts';
import type { ClassSurveys } from './surveys.ts';
import { useSurveyChange } from './use-survey-change.ts';

interface FamilyPartProps {
  readonly surveys: ClassSurveys;
}

/** The questionnaire for the families of a class: prepare it, send it, see whose child has an answer. */
export function FamilyPart({ surveys }: FamilyPartProps) {
  const { t, i18n } = useTranslation('surveys');
  const survey = surveys.familySurvey;
  const answered = surveys.learners.filter(({ guardians }) =>
    guardians.some(({ letter }) => letter === 'answered'),
  );
  return (
    <section className="card stack" aria-labelledby="family-part">
      <div>
        <h2 id="family-part">{t('families.title')}</h2>
        <p className="quiet">{t('families.text')}</p>
      </div>
      {survey !== null && (
        <>
          <div className="survey-done">
            <p>
              <strong>
                {t('families.answered', { count: answered.length, all: surveys.learners.length })}
              </strong>
            </p>
            <progress
              value={answered.length}
              max={Math.max(surveys.learners.length, 1)}
              aria-hidden="true"
            />
          </div>
          {survey.closedAt === null && (
            <>
              <p>{t('families.until', { day: dayText(survey.closesOn, i18n.language) })}</p>
              <Link
                to="/classes/$classId/surveys/families"
                params={{ classId: surveys.classId }}
                className="plain-link"
              >
                <Button
                  component="span"
                  variant="default"
                  leftSection={<IconMail size={18} aria-hidden />}
                >
                  {t('families.letters')}
                </Button>
              </Link>
            </>
          )}
          <CloseSurvey
            surveyId={survey.surveyId}
            closedAt={survey.closedAt}
            words={{
              close: t('families.close'),
              closed: t('families.closed'),
              toast: t('families.closedToast'),
              reopen: t('learners.reopen'),
            }}
          />
        </>
      )}
      {(survey === null || survey.closedAt !== null) && <Prepare classId={surveys.classId} />}
    </section>
  );
}

const weeksToAnswer = 3;
const dayMs = 86_400_000;

function Prepare({ classId }: { readonly classId: string }) {
  const { t } = useTranslation('surveys');
  const [closesOn, setClosesOn] = useState(() =>
    new Date(Date.now() + weeksToAnswer * 7 * dayMs).toISOString().slice(0, 10),
  );
  const prepare = useSurveyChange(() =>
    api('POST /api/classes/:classId/surveys', {
      params: { classId },
      body: { kind: 'families', closesOn },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prepare.mutate(undefined);
  };
  return (
    <form className="row survey-start" onSubmit={submit}>
      {prepare.isError && <ProblemNotice error={prepare.error} />}
      <TextInput
        type="date"
        label={t('families.lastDay')}
        value={closesOn}
        required
        withAsterisk={false}
        onChange={(event) => setClosesOn(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={prepare.isPending}>
        {t('families.start')}
      </Button>
    </form>
  );
}
