import { IconCheck, IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOutbox } from './use-reading.ts';

interface KeptLineProps {
  readonly personId: string;
}

/** One quiet line: what is on the device and not yet at school. */
export function KeptLine({ personId }: KeptLineProps) {
  const { t } = useTranslation('reader');
  const { things, state, refused } = useOutbox(personId);
  const isWaiting = state === 'waiting' || state === 'signed-out';
  const lineOf = () => {
    if (isWaiting)
      return t(state === 'signed-out' ? 'kept.signedOut' : 'kept.waiting', { count: things });
    // Not before the server has said so of all of it.
    if (things > 0) return t('kept.sending');
    return refused > 0 ? t('kept.refused', { count: refused }) : t('kept.sent');
  };
  const Icon = isWaiting ? IconCloudOff : IconCheck;
  return (
    <p className="reader-kept" aria-live="polite">
      <Icon size={16} aria-hidden />
      {lineOf()}
    </p>
  );
}
