import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconProgressCheck,
  IconQuestionMark,
  IconRoute,
  IconSeedling,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';
import type { MasteryWord } from './estimate.ts';

const looks: Readonly<Record<MasteryWord, { tone: Tone; Icon: typeof IconSeedling }>> = {
  secure: { tone: 'pine', Icon: IconCircleCheckFilled },
  likely: { tone: 'sky', Icon: IconProgressCheck },
  'on-the-way': { tone: 'sun', Icon: IconRoute },
  'not-sure-yet': { tone: 'plain', Icon: IconQuestionMark },
  'not-yet': { tone: 'clay', Icon: IconSeedling },
  'no-evidence': { tone: 'plain', Icon: IconCircleDashed },
};

interface MasteryMarkProps {
  readonly word: MasteryWord;
  readonly voice?: 'adult' | 'learner';
}

/** How sure we are, as a word; to a learner in the learner's own voice. */
export function MasteryMark({ word, voice = 'adult' }: MasteryMarkProps) {
  const { t } = useTranslation('mastery');
  const { tone, Icon } = looks[word];
  return (
    <StateMark tone={tone} icon={<Icon aria-hidden />}>
      {voice === 'learner' ? t(`myWords.${word}`) : t(`words.${word}`)}
    </StateMark>
  );
}
