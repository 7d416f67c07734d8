import { ActionIcon, Button } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BothTextsField } from './both-texts-field.tsx';
import { addItem, changeItem, removeItem } from './edit-draft.ts';
import { ItemEditor } from './item-editor.tsx';
import type { Section } from './template.ts';

interface SectionEditorProps {
  readonly section: Section;
  readonly number: number;
  readonly onChange: (section: Section) => void;
  readonly onRemove: () => void;
  readonly onMoveUp: () => void;
}

export function SectionEditor(props: SectionEditorProps) {
  const { t } = useTranslation('templates');
  const { section, number, onChange } = props;
  return (
    <section className="card stack" aria-label={t('section', { number })}>
      <div className="row spread">
        <h3>{t('section', { number })}</h3>
        <div className="row">
          {number > 1 && (
            <ActionIcon
              variant="subtle"
              size="lg"
              c="var(--ink-soft)"
              aria-label={`${t('up')}: ${t('section', { number })}`}
              onClick={props.onMoveUp}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon
            variant="subtle"
            size="lg"
            c="var(--ink-soft)"
            aria-label={t('removeSection', { number })}
            onClick={props.onRemove}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      <BothTextsField
        label={t('sectionTitle')}
        value={section.title}
        onChange={(title) => onChange({ ...section, title })}
      />
      {section.items.map((item, index) => (
        <ItemEditor
          key={`${item.itemId} ${item.kind}`}
          item={item}
          number={index + 1}
          section={number}
          onChange={(part) => onChange(changeItem(section, item.itemId, part))}
          onRemove={() => onChange(removeItem(section, item.itemId))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => onChange(addItem(section, () => crypto.randomUUID()))}
      >
        {t('addItem')}
      </Button>
    </section>
  );
}
