import { Button } from '@mantine/core';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { When } from '../../ui/when.tsx';
import { announce } from '../../ui/toast-list.ts';
import { useSurveyChange } from './use-survey-change.ts';

interface CloseSurveyProps {
  readonly surveyId: string;
  readonly closedAt: string | null;
  readonly words: {
    readonly close: string;
    readonly closed: string;
    readonly toast: string;
    readonly reopen: string;
  };
}

/** Closes a survey, or opens it again: each undoes the other. */
export function CloseSurvey({ surveyId, closedAt, words }: CloseSurveyProps) {
  const params = { surveyId };
  const reopen = useSurveyChange(() => api('DELETE /api/surveys/:surveyId/closure', { params }));
  const close = useSurveyChange(async () => {
    await api('PUT /api/surveys/:surveyId/closure', { params });
    announce(words.toast, () => reopen.mutate(undefined));
  });
  const { error } = closedAt === null ? close : reopen;
  return (
    <>
      {error !== null && <ProblemNotice error={error} />}
      {closedAt === null ? (
        <Button
          variant="subtle"
          className="survey-close"
          loading={close.isPending}
          onClick={() => close.mutate(undefined)}
        >
          {words.close}
        </Button>
      ) : (
        <p className="row">
          <span>
            {words.closed} <When at={closedAt} />
          </span>
          <button type="button" className="text-button" onClick={() => reopen.mutate(undefined)}>
            {words.reopen}
          </button>
        </p>
      )}
    </>
  );
}
