import { Button, NativeSelect } from '@mantine/core';
import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../platform/new-id.ts';
import { useMe } from '../session/me.ts';
import { ClassSheets } from './class-sheets.tsx';
import type { ClassProfiles } from './profile.ts';
import { QuickNoteRow } from './quick-note-row.tsx';
import { useQuickNotes } from './use-quick-notes.ts';
import './quick-notes.css';

interface About {
  readonly kind: ProfileKind;
  readonly voice: Voice;
  readonly visibility: ProfileVisibility;
}

/** A whole class on one page, a line a learner: type, Enter, next. */
export function QuickNotesPage() {
  const { t } = useTranslation('profile');
  return (
    <ClassSheets title={(title) => t('notes.title', { title })} lead={t('notes.lead')}>
      {(profiles) => <Notes profiles={profiles} />}
    </ClassSheets>
  );
}

function Notes({ profiles }: { readonly profiles: ClassProfiles }) {
  const { t } = useTranslation('profile');
  const { personId } = useMe();
  const [about, setAbout] = useState<About>({
    kind: 'strength',
    voice: profiles.voice ?? 'staff',
    visibility: 'family',
  });
  const notes = useQuickNotes(profiles.classId, personId);
  const keep = (learnerId: string) => {
    const text = (notes.drafts[learnerId] ?? '').trim();
    if (text !== '') notes.keep({ entryId: newId(), learnerId, text, ...about });
  };
  return (
    <>
      {profiles.voice && <AboutChoice about={about} own={profiles.voice} onChange={setAbout} />}
      {notes.waiting.length > 0 && notes.trouble !== undefined && (
        <output className="notice">
          {t('notes.waiting')}{' '}
          <Button size="compact-sm" variant="default" onClick={notes.flush}>
            {t('notes.saveNow')}
          </Button>
        </output>
      )}
      <ol className="plain quick-notes">
        {profiles.learners.map((learner) => (
          <QuickNoteRow
            key={learner.learnerId}
            learner={learner}
            kind={about.kind}
            mayWrite={profiles.voice !== null}
            text={notes.drafts[learner.learnerId] ?? ''}
            saved={notes.saved.filter((note) => note.learnerId === learner.learnerId)}
            isSaving={notes.waiting.some((note) => note.learnerId === learner.learnerId)}
            onType={(text) => notes.type(learner.learnerId, text)}
            onKeep={() => keep(learner.learnerId)}
            onTakeOut={(note) => void notes.takeOut(note)}
          />
        ))}
      </ol>
    </>
  );
}

const kindsOf: Readonly<Record<Voice, readonly ProfileKind[]>> = {
  teacher: ['strength', 'need', 'interest', 'what-works', 'what-helped', 'support', 'pace', 'hope'],
  staff: ['strength', 'need', 'interest', 'what-works', 'what-helped', 'support', 'pace', 'hope'],
  learner: ['interest', 'strength', 'what-works', 'need', 'hope', 'trusted-adult'],
  family: ['strength', 'interest', 'what-works', 'need', 'hope', 'support'],
};

interface AboutChoiceProps {
  readonly about: About;
  readonly own: 'teacher' | 'staff';
  readonly onChange: (about: About) => void;
}

/** What the notes are about, whose words they are and who reads them, once for the whole class. */
function AboutChoice({ about, own, onChange }: AboutChoiceProps) {
  const { t } = useTranslation('profile');
  const voices: readonly Voice[] = own === 'teacher' ? [own, 'learner', 'family'] : [own];
  return (
    <div className="row quick-about">
      <NativeSelect
        label={t('notes.kind')}
        value={about.kind}
        data={kindsOf[about.voice].map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(event) => onChange({ ...about, kind: event.currentTarget.value as ProfileKind })}
      />
      {voices.length > 1 && (
        <NativeSelect
          label={t('form.voice')}
          value={about.voice}
          data={voices.map((value) => ({ value, label: t(`form.voices.${value}`) }))}
          onChange={(event) => {
            const voice = event.currentTarget.value as Voice;
            const [first = 'strength'] = kindsOf[voice];
            const kind = kindsOf[voice].includes(about.kind) ? about.kind : first;
            onChange({ ...about, voice, kind });
          }}
        />
      )}
      <NativeSelect
        label={t('notes.visibility')}
        value={about.visibility}
        data={(['family', 'teachers'] as const).map((value) => ({
          value,
          label: t(`visibility.${value}`),
        }))}
        onChange={(event) =>
          onChange({ ...about, visibility: event.currentTarget.value as ProfileVisibility })
        }
      />
    </div>
  );
}
