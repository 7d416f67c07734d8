import {
  IconCircleCheck,
  IconCircleDashed,
  IconClockPause,
  IconEye,
  IconFlag,
  IconPencil,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

import type { NeedsRow } from './plan.ts';

export type ShownState = NeedsRow['planState'] | 'stale';

const looks: Readonly<Record<ShownState, { tone: Tone; Icon: typeof IconEye }>> = {
  none: { tone: 'plain', Icon: IconCircleDashed },
  draft: { tone: 'sky', Icon: IconPencil },
  'in-review': { tone: 'clay', Icon: IconEye },
  active: { tone: 'pine', Icon: IconCircleCheck },
  done: { tone: 'pine', Icon: IconFlag },
  'set-aside': { tone: 'plain', Icon: IconPlayerPause },
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
