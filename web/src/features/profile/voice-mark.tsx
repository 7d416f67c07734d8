import type { Voice } from '@everyplan/contract';
import { IconHome, IconMoodSmile, IconSchool, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

const looks = {
  learner: { tone: 'sun', Icon: IconMoodSmile },
  family: { tone: 'clay', Icon: IconHome },
  teacher: { tone: 'pine', Icon: IconSchool },
  staff: { tone: 'sky', Icon: IconUsers },
} as const satisfies Record<Voice, { tone: Tone; Icon: unknown }>;

/** Whose voice it is: one colour and one icon each, everywhere. */
export function VoiceMark({ voice }: { readonly voice: Voice }) {
  const { t } = useTranslation('profile');
  const { tone, Icon } = looks[voice];
  return (
    <StateMark tone={tone} icon={<Icon aria-hidden />}>
      {t(`voices.${voice}`)}
    </StateMark>
  );
}
