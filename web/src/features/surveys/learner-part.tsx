import { Button, NativeSelect } from '@mantine/core';
import { IconChartBar, IconKeyboard, IconPrinter } from '@tabler/icons-react';
import type { GradeBand } from '@everyplan/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { CloseSurvey } from './close-survey.tsx';
import { SurveyDevices } from './survey-devices.tsx';
import { MissingLearners } from './missing-learners.tsx';
import type { ClassSurveys } from './surveys.ts';
import { useSurveyChange } from './use-survey-change.ts';

interface LearnerPartProps {
  readonly surveys: ClassSurveys;
}

/** The picture survey of a class: start it, hand it over, see who is through. */
export function LearnerPart({ surveys }: LearnerPartProps) {
  const { t } = useTranslation('surveys');
  const survey = surveys.learnerSurvey;
  const through = surveys.learners.filter(({ answered }) => answered >= surveys.questionCount);
  return (
    <section className="card stack" aria-labelledby="learner-part">
      <div>
        <h2 id="learner-part">{t('learners.title')}</h2>
        <p className="quiet">{t('learners.text')}</p>
      </div>
      {survey === null ? (
        <Start surveys={surveys} />
      ) : (
        <>
          <div className="survey-done">
            <p>
              <strong>
                {t('learners.done', { count: through.length, all: surveys.learners.length })}
              </strong>
            </p>
            <progress
              value={through.length}
              max={Math.max(surveys.learners.length, 1)}
              aria-hidden="true"
            />
          </div>
          {survey.closedAt === null && <SurveyDevices survey={survey} />}
          <Ways classId={surveys.classId} open={survey.closedAt === null} />
          <MissingLearners surveys={surveys} surveyId={survey.surveyId} />
          <CloseSurvey
            surveyId={survey.surveyId}
            closedAt={survey.closedAt}
            words={{
              close: t('learners.close'),
              closed: t('learners.closed'),
              toast: t('learners.closedToast'),
              reopen: t('learners.reopen'),
            }}
          />
          {survey.closedAt !== null && <Start surveys={surveys} />}
        </>
      )}
    </section>
  );
}

function Start({ surveys }: LearnerPartProps) {
  const { t } = useTranslation('surveys');
  const [band, setBand] = useState<GradeBand>(surveys.band);
  const start = useSurveyChange(() =>
    api('POST /api/classes/:classId/surveys', {
      params: { classId: surveys.classId },
      body: { kind: 'learners', band },
    }),
  );
  const isFirst = surveys.learnerSurvey === null;
  return (
    <>
      {start.isError && <ProblemNotice error={start.error} />}
      <div className="row survey-start">
        <NativeSelect
          label={t('learners.band')}
          value={band}
          data={(['k-2', '3-5', '6-8'] as const).map((value) => ({
            value,
            label: t(`learners.bands.${value}`),
          }))}
          onChange={(event) => setBand(event.currentTarget.value as GradeBand)}
        />
        <Button
          variant={isFirst ? 'filled' : 'default'}
          loading={start.isPending}
          onClick={() => start.mutate(undefined)}
        >
          {isFirst ? t('learners.start') : t('learners.again')}
        </Button>
      </div>
    </>
  );
}

const ways = [
  { to: '/classes/$classId/surveys/sheets', word: 'print', Icon: IconPrinter, needsOpen: true },
  { to: '/classes/$classId/surveys/entry', word: 'enter', Icon: IconKeyboard, needsOpen: true },
  {
    to: '/classes/$classId/surveys/answers',
    word: 'answers',
    Icon: IconChartBar,
    needsOpen: false,
  },
] as const;

function Ways({ classId, open }: { readonly classId: string; readonly open: boolean }) {
  const { t } = useTranslation('surveys');
  return (
    <div className="row">
      {ways
        .filter(({ needsOpen }) => open || !needsOpen)
        .map(({ to, word, Icon }) => (
          <Link key={to} to={to} params={{ classId }} className="plain-link">
            <Button component="span" variant="default" leftSection={<Icon size={18} aria-hidden />}>
              {t(`learners.${word}`)}
            </Button>
          </Link>
        ))}
    </div>
  );
}
