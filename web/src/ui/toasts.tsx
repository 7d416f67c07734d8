import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type Toast, dismissToast, toastList } from './toast-list.ts';
import './toasts.css';

const stayMs = 9000;

/** What just happened, announced politely, with its undo; stays while looked at. */
export function Toasts() {
  const { t } = useTranslation('ui');
  const toasts = useSyncExternalStore(toastList.subscribe, toastList.get);
  return (
    <section className="toasts not-printed" aria-label={t('messages')}>
      <div aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation('ui');
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), stayMs);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  const takeBack = () => {
    toast.undo?.();
    dismissToast(toast.id);
  };
  return (
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.message}</span>
      {toast.undo && (
        <Button
          size="compact-md"
          variant="white"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          onClick={takeBack}
        >
          {t('undo')}
        </Button>
      )}
      <CloseButton
        aria-label={t('dismiss')}
        variant="transparent"
        c="inherit"
        onClick={() => dismissToast(toast.id)}
      />
    </div>
  );
}
