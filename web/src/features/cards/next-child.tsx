import { Button } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { forgetReader } from '../session/forget-reader.ts';
import { useIdle } from './use-idle.ts';
import './cards.css';

/** Always in sight while a card's session lasts: the way out, and the way out by itself when nobody is there any more. */
export function NextChild() {
  const { t } = useTranslation('cards');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () => api('DELETE /api/session'),
    onSettled: async () => {
      queryClient.clear();
      await forgetReader();
      await navigate({ to: '/card' });
    },
  });
  const asks = useIdle(() => leave.mutate());
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDoorExit size={20} aria-hidden />}
        loading={leave.isPending}
        onClick={() => leave.mutate()}
      >
        {t('child.done')}
      </Button>
      {asks && (
        <div className="still-there" role="alertdialog" aria-labelledby="still-there">
          <p id="still-there">{t('child.stillThere')}</p>
          {/* Any touch anywhere says so too; the button is for whoever looks for one. */}
          <Button size="md">{t('child.stay')}</Button>
        </div>
      )}
    </>
  );
}
