import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { announce } from '../../ui/toast-list.ts';

/** A guardian's own weekly mail: on, stopped, or why there is none. */
export function OwnMail() {
  const { t } = useTranslation('family');
  const query = useQuery(ask('GET /api/digest'));
  const set = useSetMail();
  return (
    <section className="own-mail not-printed" aria-labelledby="own-mail">
      <h2 id="own-mail">{t('mail.title')}</h2>
      <Loaded query={query} rows={1}>
        {({ hasAddress, schoolSends, stopped }) => {
          if (!hasAddress) return <p className="quiet">{t('mail.noAddress')}</p>;
          const state = stopped ? 'stopped' : schoolSends ? 'on' : 'schoolOff';
          return (
            <div className="row">
              <p className="quiet">{t(`mail.${state}`)}</p>
              {state !== 'schoolOff' && (
                <Button
                  variant="default"
                  size="sm"
                  loading={set.isPending}
                  onClick={() => set.mutate(!stopped)}
                >
                  {t(stopped ? 'mail.start' : 'mail.stop')}
                </Button>
              )}
            </div>
          );
        }}
      </Loaded>
    </section>
  );
}

function useSetMail() {
  const { t } = useTranslation('family');
  const queryClient = useQueryClient();
  const set = useMutation({
    mutationFn: (stopped: boolean) =>
      stopped ? api('PUT /api/digest/stop') : api('DELETE /api/digest/stop'),
    onSuccess: async (_, stopped) => {
      announce(t(stopped ? 'mail.stoppedNow' : 'mail.startedNow'), () => set.mutate(!stopped));
      await queryClient.invalidateQueries({ queryKey: ['GET /api/digest'] });
    },
  });
  return set;
}
