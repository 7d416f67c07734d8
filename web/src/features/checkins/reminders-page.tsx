import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { useMe } from '../session/me.ts';
import { CalendarFeed } from './calendar-feed.tsx';
import './learner-check-ins.css';

const query = ask('GET /api/reminders');

/** How I hear of my check-ins: by mail, and in my own calendar. */
export function RemindersPage() {
  const { t } = useTranslation('checkins');
  const me = useMe();
  const holds = me.roles.some(({ role }) =>
    ['teacher', 'coach', 'principal', 'staff'].includes(role),
  );
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <div className="stack check-ins">
        <Mail />
        {holds && <CalendarFeed />}
      </div>
    </>
  );
}

function Mail() {
  const { t, i18n } = useTranslation('checkins');
  const queryClient = useQueryClient();
  const reminders = useQuery(query);
  const set = useMutation({
    mutationFn: (on: boolean) => api('PUT /api/reminders', { body: { on } }),
    onSuccess: (kept) => {
      queryClient.setQueryData(query.queryKey, kept);
      announce(t(kept.on ? 'settings.mailOn' : 'settings.mailOff'), () => set.mutate(!kept.on));
    },
    onError: (error) => announce(problemText(error, i18n).message),
  });
  return (
    <section className="card stack" aria-labelledby="mail">
      <h2 id="mail">{t('settings.mail')}</h2>
      <Loaded query={reminders} rows={2}>
        {({ on, email }) =>
          email === null ? (
            <p className="quiet">{t('settings.noAddress')}</p>
          ) : (
            <>
              <p>{t(on ? 'settings.mailText' : 'settings.mailStopped', { email })}</p>
              <div>
                <Button variant="default" loading={set.isPending} onClick={() => set.mutate(!on)}>
                  {t(on ? 'settings.stop' : 'settings.start')}
                </Button>
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
