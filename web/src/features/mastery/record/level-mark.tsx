import {
  IconCircleCheckFilled,
  IconProgressCheck,
  IconQuestionMark,
  IconRoute,
  IconSeedling,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import { StateMark, type Tone } from '../../../ui/state-mark.tsx';
import type { Scale } from './record.ts';

interface LevelMarkProps {
  readonly scale: Scale;
  readonly level: number;
  readonly sure: boolean;
}

/** A level in the school's own words; where too little is known, that and no level. */
export function LevelMark({ scale, level, sure }: LevelMarkProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  if (!sure)
    return (
      <StateMark tone="plain" icon={<IconQuestionMark aria-hidden />}>
        {t('words.not-sure-yet')}
      </StateMark>
    );
  const { tone, Icon } = lookOf(scale, level);
  return (
    <StateMark tone={tone} icon={<Icon aria-hidden />}>
      {scale.levels[level - 1]?.name[language]}
    </StateMark>
  );
}

function lookOf(scale: Scale, level: number): { tone: Tone; Icon: typeof IconSeedling } {
  if (level === scale.levels.length) return { tone: 'pine', Icon: IconCircleCheckFilled };
  if (level >= scale.meetsFrom) return { tone: 'sky', Icon: IconProgressCheck };
  return level === 1 ? { tone: 'clay', Icon: IconSeedling } : { tone: 'sun', Icon: IconRoute };
}
