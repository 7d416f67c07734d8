import { Button } from '@mantine/core';
import { IconDeviceTablet, IconQrcode } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { announce } from '../../ui/toast-list.ts';
import './hand-over.css';

interface HandOverProps {
  /** Where a device goes, with its token behind the #. */
  readonly to: '/survey' | '/check';
  /** What the device can do then, and how it goes on. */
  readonly text: string;
  /** Links that are open. */
  readonly open: number;
  readonly hand: (place: 'here' | 'elsewhere') => Promise<Handed>;
  readonly end: () => Promise<unknown>;
  /** The page as it is then. */
  readonly onChange: () => void;
}

interface Handed {
  readonly token: string;
  readonly expiresAt: string;
}

/** Hands this device over, which signs the teacher out on it, or shows a code for others. */
export function HandOver({ to, text, open, hand, end, onChange }: HandOverProps) {
  const { t } = useTranslation('devices');
  const [handed, setHanded] = useState<Handed>();
  const leave = useLeave(to);
  const handing = useMutation({
    mutationFn: async (place: 'here' | 'elsewhere') => {
      const made = await hand(place);
      if (place === 'here') await leave(made.token);
      else setHanded(made);
    },
    onSettled: (_, __, place) => place === 'elsewhere' && onChange(),
  });
  const ending = useMutation({
    mutationFn: async () => {
      await end();
      setHanded(undefined);
      announce(t('ended'));
    },
    onSettled: onChange,
  });
  const error = handing.error ?? ending.error;
  return (
    <div className="stack hand-over">
      <div>
        <h3>{t('title')}</h3>
        <p className="quiet small">{text}</p>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      <div className="hand-over-ways">
        <div>
          <Button
            leftSection={<IconDeviceTablet size={20} aria-hidden />}
            loading={handing.isPending && handing.variables === 'here'}
            onClick={() => handing.mutate('here')}
          >
            {t('here')}
          </Button>
          <p className="quiet small">{t('hereHelp')}</p>
        </div>
        <div>
          <Button
            variant="default"
            leftSection={<IconQrcode size={20} aria-hidden />}
            loading={handing.isPending && handing.variables === 'elsewhere'}
            onClick={() => handing.mutate('elsewhere')}
          >
            {t('elsewhere')}
          </Button>
          <p className="quiet small">{t('elsewhereHelp')}</p>
        </div>
      </div>
      {handed && <Code to={to} handed={handed} />}
      {open > 0 && (
        <p className="row">
          <span className="small">{t('open', { count: open })}</span>
          <button type="button" className="text-button small" onClick={() => ending.mutate()}>
            {t('end')}
          </button>
        </p>
      )}
    </div>
  );
}

function Code({ to, handed }: { readonly to: string; readonly handed: Handed }) {
  const { t, i18n } = useTranslation('devices');
  const time = new Date(handed.expiresAt).toLocaleTimeString(i18n.language, {
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <div className="hand-over-code">
      <p>
        <strong>{t('scan')}</strong> {t('until', { time })}
      </p>
      <QrCode text={`${window.location.origin}${to}#${handed.token}`} label={t('scanLabel')} />
    </div>
  );
}

/** Goes there with nothing left behind: no session, no cached answer, no page to go back to. */
function useLeave(to: '/survey' | '/check') {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (token: string) => {
    await navigate({ to, hash: token, replace: true });
    queryClient.clear();
  };
}
