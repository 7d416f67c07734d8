import {
  IconBarbell,
  IconBook2,
  IconDice5,
  IconHammer,
  IconMessages,
  IconSchool,
  IconUsers,
} from '@tabler/icons-react';
import type { Step } from './plan.ts';

const icons = {
  practice: IconBarbell,
  lesson: IconSchool,
  game: IconDice5,
  project: IconHammer,
  conference: IconMessages,
  reading: IconBook2,
  partner: IconUsers,
} as const satisfies Record<Step['kind'], unknown>;

export function StepKindIcon({ kind }: { readonly kind: Step['kind'] }) {
  const Icon = icons[kind];
  return <Icon aria-hidden />;
}
