import { IconLock, IconUsers } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckIn } from './check-in.ts';
import type { Parcel } from './parcel.ts';

interface NotesProps {
  readonly checkIn: CheckIn;
  readonly put: (parcel: Parcel) => void;
}

/** Two notes that are never mixed up: one that is shared, and one's own. Every word is kept as it is typed. */
export function Notes({ checkIn, put }: NotesProps) {
  const { t } = useTranslation('checkins');
  const { checkInId, sharedNote, privateNote } = checkIn;
  return (
    <section aria-label={t('notes.title')} className="stack notes">
      <NoteField
        label={t('notes.shared')}
        hint={t('notes.sharedHint', { name: checkIn.givenName })}
        icon={<IconUsers size={16} aria-hidden />}
        rows={5}
        text={sharedNote.text}
        onWrite={(text) =>
          put({ kind: 'shared-note', checkInId, text, revision: sharedNote.revision })
        }
      />
      <NoteField
        label={t('notes.private')}
        hint={t('notes.privateHint')}
        icon={<IconLock size={16} aria-hidden />}
        rows={2}
        text={privateNote}
        onWrite={(text) => put({ kind: 'private-note', checkInId, text })}
      />
    </section>
  );
}

interface NoteFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly icon: React.ReactNode;
  readonly rows: number;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

function NoteField({ label, hint, icon, rows, text, onWrite }: NoteFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  // Another text came, and not from this field: of a choice between two versions, or of another tab.
  if (text !== known) {
    setKnown(text);
    setTyped(text);
  }
  return (
    <div className={`note note-of-${rows}`}>
      <label htmlFor={id}>
        {icon}
        {label}
      </label>
      <p id={`${id}-hint`} className="quiet small">
        {hint}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={rows}
        maxLength={10_000}
        value={typed}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          setKnown(next);
          onWrite(next);
        }}
      />
    </div>
  );
}
