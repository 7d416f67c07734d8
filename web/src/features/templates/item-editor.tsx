import { ActionIcon, NativeSelect, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BothTextsField } from './both-texts-field.tsx';
import { levelsFrom } from './edit-draft.ts';
import type { Item } from './template.ts';

interface ItemEditorProps {
  readonly item: Item;
  readonly number: number;
  readonly section: number;
  readonly onChange: (part: Partial<Item>) => void;
  readonly onRemove: () => void;
}

/** One question of a template, and how it is answered. */
export function ItemEditor({ item, number, section, onChange, onRemove }: ItemEditorProps) {
  const { t } = useTranslation('templates');
  return (
    <fieldset className="template-item stack">
      <legend className="goal-label">{t('item', { number })}</legend>
      <BothTextsField
        label={t('prompt')}
        value={item.prompt}
        onChange={(prompt) => onChange({ prompt })}
      />
      <div className="row template-kind">
        <NativeSelect
          label={t('kind')}
          value={item.kind}
          data={(['text', 'scale'] as const).map((value) => ({
            value,
            label: t(`kinds.${value}`),
          }))}
          onChange={(event) =>
            onChange({ kind: event.currentTarget.value === 'scale' ? 'scale' : 'text' })
          }
        />
        <ActionIcon
          variant="subtle"
          size="lg"
          c="var(--ink-soft)"
          aria-label={t('removeItem', { number, section })}
          onClick={onRemove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
      {item.kind === 'scale' && (
        <Levels levels={item.levels} onChange={(levels) => onChange({ levels })} />
      )}
    </fieldset>
  );
}

interface LevelsProps {
  readonly levels: Item['levels'];
  readonly onChange: (levels: Item['levels']) => void;
}

function Levels({ levels, onChange }: LevelsProps) {
  const { t } = useTranslation('templates');
  const [lines, setLines] = useState({
    en: levels.map(({ en }) => en).join('\n'),
    es: levels.map(({ es }) => es).join('\n'),
  });
  const set = (next: typeof lines) => {
    setLines(next);
    onChange(levelsFrom(next.en, next.es));
  };
  return (
    <div className="form-row">
      <Textarea
        label={`${t('levels')} (${t('english')})`}
        autosize
        minRows={3}
        value={lines.en}
        onChange={(event) => set({ ...lines, en: event.currentTarget.value })}
      />
      <Textarea
        label={`${t('levels')} (${t('spanish')})`}
        autosize
        minRows={3}
        value={lines.es}
        onChange={(event) => set({ ...lines, es: event.currentTarget.value })}
      />
    </div>
  );
}
