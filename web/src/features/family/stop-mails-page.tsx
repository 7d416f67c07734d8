import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { FrontDoor } from '../session/front-door.tsx';

interface Answered {
  readonly stopped: boolean;
  readonly language: 'en' | 'es';
}

/**
 * Where the link at the foot of a weekly mail leads: opening it is the one click. A program that only fetches links runs nothing of this
 * page, so it stops no mail.
 */
export function StopMailsPage() {
  const { t, i18n } = useTranslation('family');
  const [token] = useState(() => window.location.hash.slice(1));
  const { mutate, ...set } = useMutation({
    mutationFn: (stopped: boolean): Promise<Answered> =>
      stopped
        ? api('POST /api/digest-stops', { query: { token } })
        : api('DELETE /api/digest-stops', { query: { token } }),
    onSuccess: ({ language }) => i18n.changeLanguage(language),
  });
  useEffect(() => mutate(true), [mutate]);
  if (set.isError)
    return (
      <FrontDoor title={t('mail.title')} lead="">
        <ProblemNotice error={set.error} />
        <Pages />
      </FrontDoor>
    );
  if (!set.data)
    return (
      <FrontDoor title={t('stop.working')} lead="">
        {null}
      </FrontDoor>
    );
  const { stopped } = set.data;
  return (
    <FrontDoor
      title={t(stopped ? 'stop.title' : 'stop.onTitle')}
      lead={t(stopped ? 'stop.lead' : 'stop.onLead')}
    >
      <Button variant="default" loading={set.isPending} onClick={() => mutate(!stopped)}>
        {t(stopped ? 'stop.again' : 'stop.off')}
      </Button>
      <Pages />
    </FrontDoor>
  );
}

function Pages() {
  const { t } = useTranslation('family');
  return (
    <Link to="/" className="link small">
      {t('stop.pages')}
    </Link>
  );
}
