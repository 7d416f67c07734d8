import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconLinkOff,
  IconMail,
  IconMailQuestion,
  IconMinus,
  IconPrinter,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';
import type { Guardian } from './surveys.ts';

const looks: Readonly<Record<Guardian['letter'], readonly [Tone, typeof IconMail]>> = {
  'not-sent': ['plain', IconMinus],
  waiting: ['sun', IconClock],
  unsure: ['clay', IconMailQuestion],
  failed: ['clay', IconAlertTriangle],
  sent: ['sky', IconMail],
  printed: ['sky', IconPrinter],
  revoked: ['plain', IconLinkOff],
  answered: ['pine', IconCheck],
};

/** How far a letter has come. */
export function LetterMark({ letter }: { readonly letter: Guardian['letter'] }) {
  const { t } = useTranslation('surveys');
  const [tone, Icon] = looks[letter];
  return (
    <StateMark tone={tone} icon={<Icon size={16} aria-hidden />}>
      {t(`letters.states.${letter}`)}
    </StateMark>
  );
}
