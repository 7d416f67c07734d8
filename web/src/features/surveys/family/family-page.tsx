import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { Bones } from '../../../ui/bones.tsx';
import { bearerApi } from '../../../platform/bearer-api.ts';
import { turnTo } from '../../../platform/turn-to.ts';
import { useHash } from '../../../platform/use-hash.ts';
import { CodeForm } from './code-form.tsx';
import { FamilyForm } from './family-form.tsx';
import type { Questionnaire } from './questionnaire.ts';
import './family.css';

/** What a family's letter opens: seven questions about one child, without an account. Without a link, the code is asked for. */
export function FamilyPage() {
  const { t } = useTranslation('surveys');
  const navigate = useNavigate();
  const secret = useHash();
  const api = useMemo(() => bearerApi(secret), [secret]);
  const query = useQuery<Questionnaire>({
    queryKey: ['family-questionnaire', secret],
    queryFn: async ({ signal }) => {
      const questionnaire = await api('GET /api/family-questionnaire', signal);
      await turnTo(questionnaire.language);
      return questionnaire;
    },
    enabled: secret !== '',
    staleTime: Infinity,
  });
  const title = query.data
    ? t('family.title', { name: query.data.givenName })
    : t('family.frontTitle');
  useEffect(() => {
    document.title = `${title} · Everyplan`;
  }, [title]);
  return (
    <main id="main" tabIndex={-1} className="family">
      {query.isError && <ProblemNotice error={query.error} />}
      {query.data !== undefined && <FamilyForm api={api} questionnaire={query.data} />}
      {secret !== '' && query.isPending && <Bones rows={7} height={90} />}
      {(secret === '' || query.isError) && (
        <CodeForm onCode={(code) => void navigate({ to: '/f', hash: code })} />
      )}
    </main>
  );
}
