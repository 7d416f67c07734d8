import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Outbox } from './outbox.ts';

const looks = {
  sent: { tone: 'pine', Icon: IconCloudCheck },
  sending: { tone: 'plain', Icon: IconCloudUp },
  waiting: { tone: 'sun', Icon: IconCloudOff },
} as const;

/** Whether what was written is on the server, or kept here until it is. */
export function KeptMark({ state }: { readonly state: Outbox['state'] }) {
  const { t } = useTranslation('checkins');
  const { tone, Icon } = looks[state];
  return (
    <output>
      <StateMark tone={tone} icon={<Icon size={16} aria-hidden />}>
        {t(`kept.${state}`)}
      </StateMark>
    </output>
  );
}
