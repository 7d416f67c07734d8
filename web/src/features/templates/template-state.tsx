import { IconArchive, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Template } from './template.ts';

const looks = {
  draft: { tone: 'sky', Icon: IconPencil },
  published: { tone: 'pine', Icon: IconCircleCheck },
  retired: { tone: 'plain', Icon: IconArchive },
} as const;

export function TemplateState({ state }: { readonly state: Template['state'] }) {
  const { t } = useTranslation('templates');
  const { tone, Icon } = looks[state];
  return (
    <StateMark tone={tone} icon={<Icon aria-hidden />}>
      {t(`states.${state}`)}
    </StateMark>
  );
}
