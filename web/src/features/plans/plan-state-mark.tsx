import {
  IconCircleCheck,
  IconCircleDashed,
  IconClockPause,
  IconEye,
  IconPencil,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

export type ShownState = 'none' | 'draft' | 'in-review' | 'active' | 'stale';

const looks: Readonly<Record<ShownState, { tone: Tone; Icon: typeof IconEye }>> = {
  none: { tone: 'plain', Icon: IconCircleDashed },
  draft: { tone: 'sky', Icon: IconPencil },
  'in-review': { tone: 'clay', Icon: IconEye },
  active: { tone: 'pine', Icon: IconCircleCheck },
  stale: { tone: 'sun', Icon: IconClockPause },
};

/** The state of a plan: the same colour and icon on every page. */
export function PlanStateMark({ state }: { readonly state: ShownState }) {
  const { t } = useTranslation('plans');
  const { tone, Icon } = looks[state];
  return (
    <StateMark tone={tone} icon={<Icon aria-hidden />}>
      {t(`states.${state}`)}
    </StateMark>
  );
}
