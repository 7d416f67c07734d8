import { ActionIcon, TextInput } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface EditInPlaceProps {
  readonly value: string;
  readonly label: string;
  readonly maxLength?: number;
  readonly canEdit: boolean;
  /** A promise that breaks leaves the field open with its words, to be sent again. */
  readonly onSave: (value: string) => void | Promise<unknown>;
  readonly children: ReactNode;
}

/** Text that turns into a field where it stands: Enter keeps the change, Escape drops it. */
export function EditInPlace(props: EditInPlaceProps) {
  const [editing, setEditing] = useState(false);
  if (editing) return <Field {...props} onClose={() => setEditing(false)} />;
  return (
    <span className="row" style={{ flexWrap: 'nowrap' }}>
      {props.children}
      {props.canEdit && (
        <ActionIcon
          className="not-printed"
          variant="subtle"
          c="var(--ink-soft)"
          aria-label={props.label}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
    </span>
  );
}

function Field(props: EditInPlaceProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  const [text, setText] = useState(props.value);
  const save = async () => {
    const value = text.trim();
    try {
      if (value !== '' && value !== props.value) await props.onSave(value);
      props.onClose();
    } catch {
      // Whoever sent it has said what went wrong.
    }
  };
  return (
    <form
      className="row"
      style={{ flexWrap: 'nowrap', flex: 1 }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        data-autofocus
        ref={(input) => input?.focus()}
        style={{ flex: 1 }}
        aria-label={props.label}
        value={text}
        maxLength={props.maxLength ?? 300}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onClose();
        }}
      />
      <ActionIcon type="submit" size="lg" aria-label={t('save')}>
        <IconCheck size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={t('cancel')} onClick={props.onClose}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </form>
  );
}
