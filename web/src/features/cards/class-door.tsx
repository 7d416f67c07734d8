import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { ClassCards } from './use-cards.ts';

interface ClassDoorProps {
  readonly classId: string;
  readonly door: ClassCards['door'];
}

/** The class page for a shared tablet: opened and closed by the teacher, its code shown once. */
export function ClassDoor({ classId, door }: ClassDoorProps) {
  const { t, i18n } = useTranslation('cards');
  const queryClient = useQueryClient();
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/cards'] });
  const request = { params: { classId } };
  const open = useMutation({
    mutationFn: () => api('PUT /api/classes/:classId/door', request),
    onSuccess: refresh,
  });
  const close = useMutation({
    mutationFn: () => api('DELETE /api/classes/:classId/door', request),
    onSuccess: async () => {
      open.reset();
      announce(t('door.closed'), () => open.mutate());
      await refresh();
    },
  });
  const lift = useMutation({
    mutationFn: () => api('DELETE /api/classes/:classId/door/lock', request),
    onSuccess: refresh,
  });
  const date = door && new Date(door.openedAt).toLocaleDateString(i18n.language);
  return (
    <section className="card stack class-door">
      <h2>{t('door.title')}</h2>
      <p className="quiet">{t('door.text')}</p>
      {open.isError && <ProblemNotice error={open.error} />}
      {door && <p>{t('door.isOpen', { date, name: door.openedByName ?? '–' })}</p>}
      {door?.waiting && (
        <div className="row">
          <p className="card-locked">{t('door.waiting')}</p>
          <Button size="sm" onClick={() => lift.mutate()}>
            {t('door.lift')}
          </Button>
        </div>
      )}
      {open.data && <DoorCode url={open.data.url} />}
      <div className="row">
        <Button variant="default" loading={open.isPending} onClick={() => open.mutate()}>
          {t(door ? 'door.renew' : 'door.open')}
        </Button>
        {door && (
          <Button variant="subtle" color="clay" onClick={() => close.mutate()}>
            {t('door.close')}
          </Button>
        )}
      </div>
    </section>
  );
}

function DoorCode({ url }: { readonly url: string }) {
  const { t } = useTranslation('cards');
  const here = `/card${new URL(url).hash}`;
  return (
    <div className="door-code">
      <QrCode text={url} label={t('door.qr')} />
      <div className="stack">
        <p>{t('door.once')}</p>
        <a href={here} className="link">
          {t('door.here')}
        </a>
      </div>
    </div>
  );
}
