import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../ui/page-header.tsx';

export function NotFoundPage() {
  const { t } = useTranslation('ui');
  return (
    <main className="page" id="main" tabIndex={-1}>
      <PageHeader title={t('notFoundTitle')} lead={t('notFoundText')} />
      <Link to="/" className="link">
        {t('goHome')}
      </Link>
    </main>
  );
}
