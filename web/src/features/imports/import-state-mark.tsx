import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleX,
  IconClipboardCheck,
  IconLoader,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';
import type { ImportState } from './import-run.ts';

const looks: Readonly<Record<ImportState, { tone: Tone; Icon: typeof IconLoader }>> = {
  checking: { tone: 'sky', Icon: IconLoader },
  ready: { tone: 'sun', Icon: IconClipboardCheck },
  refused: { tone: 'clay', Icon: IconCircleX },
  importing: { tone: 'sky', Icon: IconLoader },
  done: { tone: 'pine', Icon: IconCircleCheck },
  failed: { tone: 'clay', Icon: IconCircleX },
  undoing: { tone: 'sky', Icon: IconLoader },
  undone: { tone: 'plain', Icon: IconArrowBackUp },
};

export function ImportStateMark({ state }: { readonly state: ImportState }) {
  const { t } = useTranslation('imports');
  const { tone, Icon } = looks[state];
  return (
    <StateMark tone={tone} icon={<Icon aria-hidden />}>
      {t(`states.${state}`)}
    </StateMark>
  );
}
