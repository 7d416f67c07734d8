import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

const known = [
  'record',
  'restricted-entry',
  'check-in-notes',
  'print',
  'report',
  'file',
  'export',
  'access-log',
] as const;

/** Who looked at what of a learner, in plain words, newest first. */
export function AccessLog({ learnerId }: { readonly learnerId: string }) {
  const { t, i18n } = useTranslation(['trust', 'ui']);
  const query = useInfiniteQuery({
    queryKey: ['GET /api/learners/:learnerId/access-events', learnerId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      api('GET /api/learners/:learnerId/access-events', {
        params: { learnerId },
        query: pageParam === undefined ? {} : { before: pageParam },
      }),
    getNextPageParam: (last) => last.nextBefore ?? undefined,
  });
  const events = query.data?.pages.flatMap((page) => page.events) ?? [];
  const whatOf = (what: string) =>
    t(`trust:what.${known.find((kind) => kind === what) ?? 'other'}`);
  const csv = `/api/learners/${learnerId}/access-log?language=${i18n.language.startsWith('es') ? 'es' : 'en'}`;
  return (
    <section className="card trust-part" aria-labelledby="trust-log">
      <h2 id="trust-log">{t('trust:log')}</h2>
      <p className="quiet small">{t('trust:logHelp')}</p>
      {query.isError && <ProblemNotice error={query.error} />}
      {query.isSuccess && events.length === 0 && <p className="quiet">{t('trust:logEmpty')}</p>}
      {events.length > 0 && (
        <table className="trust-log">
          <thead>
            <tr>
              <th scope="col">{t('trust:logWhen')}</th>
              <th scope="col">{t('trust:logWho')}</th>
              <th scope="col">{t('trust:logWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ happenedAt, who, what }, index) => (
              <tr key={`${happenedAt}-${index}`}>
                <td>
                  {new Date(happenedAt).toLocaleString(i18n.language, {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  })}
                </td>
                <td>
                  {who?.name ?? t('trust:command')}
                  {who && (
                    <span className="quiet small trust-role">
                      {who.roles.map((role) => t(`ui:roles.${role as 'teacher'}`)).join(', ')}
                    </span>
                  )}
                </td>
                <td>{whatOf(what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row not-printed">
        {query.hasNextPage && (
          <Button variant="default" onClick={() => void query.fetchNextPage()}>
            {t('trust:logMore')}
          </Button>
        )}
        <Button
          component="a"
          href={csv}
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('trust:logCsv')}
        </Button>
        <PrintButton label={t('trust:print')} />
      </div>
    </section>
  );
}
