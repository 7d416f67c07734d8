import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { waitsForApproval } from '../plans/needs-filter.ts';

/** How many plans of a class wait for the reader, on its card; nothing where none does. The class's page is then there at once. */
export function ClassWaits({ classId }: { readonly classId: string }) {
  const { t } = useTranslation('people');
  const { data } = useQuery(ask('GET /api/classes/:classId/needs', { params: { classId } }));
  const count = (data?.learners ?? []).filter(waitsForApproval).length;
  return count === 0 ? null : <span className="class-waits">{t('classes.waits', { count })}</span>;
}
