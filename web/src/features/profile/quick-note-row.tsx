import { Button, TextInput } from '@mantine/core';
import type { ProfileKind } from '@everyplan/contract';
import { IconCheck, IconCloudUp } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entryWords } from './entry-words.ts';
import { missingVoices } from './missing-voices.ts';
import type { Note } from './notes-box.ts';
import type { ClassLearner } from './profile.ts';

interface QuickNoteRowProps {
  readonly learner: ClassLearner;
  readonly kind: ProfileKind;
  /** Whoever has no voice here sees only who has not been heard. */
  readonly mayWrite: boolean;
  readonly text: string;
  /** Written on this page, the latest last. */
  readonly saved: readonly Note[];
  readonly isSaving: boolean;
  readonly onType: (text: string) => void;
  readonly onKeep: () => void;
  readonly onTakeOut: (note: Note) => void;
}

/** A learner's line: Enter keeps the note and goes to the next line, leaving the field keeps it too. */
export function QuickNoteRow(props: QuickNoteRowProps) {
  const { learner, kind, text, saved, isSaving } = props;
  const { t, i18n } = useTranslation('profile');
  const name = `${learner.givenName} ${learner.familyName}`;
  const latest = learner.entries.findLast((entry) => entry.kind === kind);
  const missing = missingVoices(learner.entries);
  return (
    <li className="quick-note">
      <div className="quick-name">
        <Link
          to="/learners/$learnerId/profile"
          params={{ learnerId: learner.learnerId }}
          className="link"
          tabIndex={-1}
        >
          {name}
        </Link>
        {missing.length > 0 && (
          <span className="quiet small">
            {t('notes.missing', {
              voices: missing.map((voice) => t(`voices.${voice}`).toLowerCase()).join(', '),
            })}
          </span>
        )}
      </div>
      <div className="quick-field">
        {props.mayWrite && (
          <TextInput
            aria-label={t('notes.note', { name })}
            placeholder={
              latest === undefined
                ? t('notes.nothing')
                : `${t('notes.latest')}: ${entryWords(latest, t, i18n.language)}`
            }
            value={text}
            maxLength={2000}
            enterKeyHint="next"
            rightSection={isSaving && <IconCloudUp size={16} aria-label={t('notes.saving')} />}
            onChange={(event) => props.onType(event.currentTarget.value)}
            onBlur={props.onKeep}
            onKeyDown={moveOn}
          />
        )}
        {saved.map((note) => (
          <output key={note.entryId} className="small quick-saved">
            <IconCheck size={16} aria-hidden /> {note.text}{' '}
            <Button size="compact-xs" variant="subtle" onClick={() => props.onTakeOut(note)}>
              {t('notes.take')}
            </Button>
          </output>
        ))}
      </div>
    </li>
  );
}

/** Enter and the arrows go to the next or the last line's field; leaving a field keeps its note. */
function moveOn(event: KeyboardEvent<HTMLInputElement>): void {
  const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const list = event.currentTarget.closest('ol');
  const fields = [...(list?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(event.currentTarget) + step];
  if (next === undefined) event.currentTarget.blur();
  else next.focus();
}
