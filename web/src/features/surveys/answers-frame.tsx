import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Bones } from '../../ui/bones.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { SurveyAnswers } from './surveys.ts';

interface AnswersFrameProps {
  readonly page: 'sheets' | 'entry' | 'results';
  readonly actions?: ReactNode;
  readonly children: (answers: SurveyAnswers, classId: string) => ReactNode;
}

/** Around the pages that show a class's picture survey line by line: its newest one, or how to begin. */
export function AnswersFrame({ page, actions, children }: AnswersFrameProps) {
  const { t } = useTranslation('surveys');
  const { classId = '' } = useParams({ strict: false });
  const surveys = useQuery(ask('GET /api/classes/:classId/surveys', { params: { classId } }));
  const surveyId = surveys.data?.learnerSurvey?.surveyId;
  const answers = useQuery({
    ...ask('GET /api/surveys/:surveyId/answers', { params: { surveyId: surveyId ?? '' } }),
    enabled: surveyId !== undefined,
  });
  const error = surveys.error ?? answers.error;
  const isEmpty = surveys.data?.learnerSurvey === null || answers.data?.learners.length === 0;
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={t(`${page}.title`, { title: surveys.data?.title ?? '' })}
          kicker={
            <Link to="/classes/$classId/surveys" params={{ classId }} className="link">
              {t('backToAsking')}
            </Link>
          }
          lead={t(`${page}.lead`)}
          actions={actions}
        />
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {isEmpty && (
        <Empty
          icon={<IconUsersGroup size={40} stroke={1.5} aria-hidden />}
          title={t('results.emptyTitle')}
          text={t('results.emptyText')}
        />
      )}
      {answers.data === undefined
        ? error === null && !isEmpty && <Bones rows={8} />
        : !isEmpty && children(answers.data, classId)}
    </>
  );
}
