import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Bones } from '../../ui/bones.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { keptStates } from './kept/device-store.ts';
import { useKeptText } from './kept/use-kept-text.ts';
import { Reader } from './reader.tsx';
import { keepPage } from './worker/keep-page.ts';
import './reader.css';

/** One text to read, on the whole screen. A learner's reading is kept; an adult's look leaves no trace. */
export function ReaderPage() {
  const { t } = useTranslation('reader');
  const { textId } = useParams({ from: '/read/$textId' });
  const me = useMe();
  const keeps = actingRole(me) === 'learner';
  const { copy, meanings } = useKeptText({ personId: me.personId, textId, keeps });
  const kept = useQuery({
    queryKey: ['kept-reading', me.personId, textId],
    queryFn: async () => (keeps ? ((await keptStates.find(me.personId, textId)) ?? null) : null),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
  });
  useEffect(keepPage, []);
  useEffect(() => {
    if (copy.data !== undefined) document.title = `${copy.data.text.title} · Everyplan`;
    return () => {
      document.title = 'Everyplan';
    };
  }, [copy.data]);
  if (copy.isError)
    return (
      <main id="main" tabIndex={-1} className="reader-wait">
        <h1>{t('cannotOpen')}</h1>
        <ProblemNotice error={copy.error} onRetry={() => void copy.refetch()} />
      </main>
    );
  if (copy.data === undefined || kept.data === undefined)
    return (
      <main id="main" tabIndex={-1} className="reader-wait" aria-busy="true">
        <h1 className="hidden">{t('opening')}</h1>
        <Bones />
      </main>
    );
  return (
    <Reader
      key={textId}
      me={me}
      copy={copy.data}
      kept={kept.data ?? undefined}
      meanings={meanings.data}
      isLoadingMeanings={meanings.isLoading}
      keeps={keeps}
    />
  );
}
