import { ApiError } from '@everyplan/contract/client';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemText } from './problem-text.ts';
import './notice.css';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Says what did not work and what to do next; announced when it appears. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const { t, i18n } = useTranslation('ui');
  const { message, next } = problemText(error, i18n);
  return (
    <div className="notice notice-problem" role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div>
        <p>
          <strong>{message}</strong> {next}
        </p>
        {onRetry && !isRefusal(error) && (
          <Button variant="default" size="xs" mt="xs" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What a role may not do is refused however often it is asked. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.problem.code === 'not-allowed';
}
