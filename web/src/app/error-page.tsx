import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../ui/page-header.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('ui');
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="page stack">
      <PageHeader title={t('troubleTitle')} />
      <ProblemNotice error={error} onRetry={retry} />
      <Link to="/" className="link">
        {t('goHome')}
      </Link>
    </div>
  );
}
