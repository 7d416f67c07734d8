import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { FrontDoor } from '../session/front-door.tsx';

interface Answered {
  readonly on: boolean;
  readonly language: 'en' | 'es';
}

/** Where the link at the foot of a reminder leads: opening it stops them, one press starts them again. */
export function StopRemindersPage() {
  const { t, i18n } = useTranslation('checkins');
  const [token] = useState(() => window.location.hash.slice(1));
  const { mutate, ...set } = useMutation({
    mutationFn: (on: boolean): Promise<Answered> =>
      on
        ? api('DELETE /api/reminder-stops', { query: { token } })
        : api('POST /api/reminder-stops', { query: { token } }),
    onSuccess: ({ language }) => i18n.changeLanguage(language),
  });
  useEffect(() => mutate(false), [mutate]);
  if (set.isError)
    return (
      <FrontDoor title={t('settings.mail')} lead="">
        <ProblemNotice error={set.error} />
      </FrontDoor>
    );
  const on = set.data?.on ?? true;
  return (
    <FrontDoor
      title={t(set.data === undefined ? 'stop.working' : on ? 'stop.onTitle' : 'stop.title')}
      lead={set.data === undefined ? '' : t(on ? 'stop.onLead' : 'stop.lead')}
    >
      <Button variant="default" loading={set.isPending} onClick={() => mutate(!on)}>
        {t(on ? 'settings.stop' : 'settings.start')}
      </Button>
    </FrontDoor>
  );
}
