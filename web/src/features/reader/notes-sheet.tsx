import { Button, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/toast-list.ts';
import { Sheet } from '../../ui/sheet.tsx';
import type { Note } from './use-notes.ts';

interface NotesSheetProps {
  readonly page: number;
  readonly notes: readonly Note[];
  readonly onAdd: (note: string) => void;
  readonly onRemove: (note: Note) => void;
  readonly onBack: (note: Note) => void;
  readonly onClose: () => void;
}

/** What somebody thinks on a page. For the reader, and for those who teach them. */
export function NotesSheet({ page, notes, onAdd, onRemove, onBack, onClose }: NotesSheetProps) {
  const { t } = useTranslation('reader');
  const [words, setWords] = useState('');
  const keep = () => {
    const note = words.trim();
    if (note === '') return;
    onAdd(note);
    setWords('');
  };
  const remove = (note: Note) => {
    onRemove(note);
    announce(t('notes.removed'), () => onBack(note));
  };
  return (
    <Sheet title={t('notes.title')} onClose={onClose}>
      <div className="stack">
        <p>{t('notes.who')}</p>
        <Textarea
          label={t('notes.onPage', { page })}
          autosize
          minRows={3}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button onClick={keep} disabled={words.trim() === ''}>
          {t('notes.keep')}
        </Button>
        <ul className="plain stack">
          {notes.map((note) => (
            <li key={note.noteId} className="row spread reader-note">
              <div>
                <small>{t('notes.page', { page: note.page })}</small>
                <p>{note.note}</p>
              </div>
              <Button
                variant="subtle"
                aria-label={t('notes.remove', { note: note.note })}
                onClick={() => remove(note)}
              >
                <IconTrash size={20} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
