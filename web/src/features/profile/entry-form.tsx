import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { ProfileKind } from '@everyplan/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { newId } from '../../platform/new-id.ts';
import { draftOf, emptyDraft, type EntryDraft, isWorthKeeping, withKind } from './entry-draft.ts';
import { kinds as allKinds } from './entry-words.ts';
import { LanguagePicker } from './language-picker.tsx';
import { type Profile, type ProfileEntry, profileQuery } from './profile.ts';
import { ReadersChoice } from './readers-choice.tsx';
import { SupportPicker } from './support-picker.tsx';
import { useActs, useEntries } from './use-entries.ts';

interface EntryFormProps {
  readonly learnerId: string;
  /** The entry to change; a new one without it. */
  readonly entry?: ProfileEntry;
  readonly kind?: ProfileKind;
  readonly onDone: () => void;
}

/** Writes an entry or changes one. Escape leaves it. */
export function EntryForm(props: EntryFormProps) {
  const { data: profile } = useQuery(profileQuery(props.learnerId));
  return profile ? <Form {...props} voices={profile.voices} /> : null;
}

function Form({
  learnerId,
  entry,
  kind = 'strength',
  onDone,
  voices,
}: EntryFormProps & { readonly voices: Profile['voices'] }) {
  const { t } = useTranslation(['profile', 'ui']);
  const [draft, setDraft] = useState(entry ? draftOf(entry) : emptyDraft(voices, kind));
  const [entryId] = useState(newId);
  const save = useSave({ learnerId, entryId, entry, draft, onDone });
  const set = (change: Partial<EntryDraft>) => setDraft({ ...draft, ...change });
  return (
    <form
      className="card stack entry-form not-printed"
      aria-label={t(entry ? 'profile:form.editTitle' : 'profile:form.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWorthKeeping(draft)) save.run();
      }}
    >
      {!entry && <AboutAndVoice draft={draft} voices={voices} onChange={setDraft} />}
      {draft.kind === 'support' && (
        <SupportPicker value={draft.code} onChange={(code) => set({ code })} />
      )}
      {draft.kind === 'language' && (
        <LanguagePicker value={draft.code} onChange={(code) => set({ code })} />
      )}
      <Textarea
        label={t(draft.code === '' ? 'profile:form.text' : 'profile:form.textOptional')}
        description={t(`profile:hints.${draft.kind}`)}
        autosize
        minRows={2}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
        maxLength={2000}
        data-autofocus
        ref={focusOnce}
        value={draft.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('profile:form.visibility')}
        description={t(`profile:visibilityHelp.${draft.visibility}`)}
        value={draft.visibility}
        disabled={draft.kind === 'health'}
        onChange={(event) =>
          set({ visibility: event.currentTarget.value as EntryDraft['visibility'] })
        }
        data={(['family', 'teachers', 'mentor', 'need-to-know'] as const).map((value) => ({
          value,
          label: t(`profile:visibility.${value}`),
        }))}
      />
      {!entry && draft.visibility === 'need-to-know' && (
        <ReadersChoice
          learnerId={learnerId}
          chosen={draft.readerIds}
          onChange={(readerIds) => set({ readerIds })}
        />
      )}
      <div className="row">
        <Button type="submit" loading={save.busy} disabled={!isWorthKeeping(draft)}>
          {t('profile:form.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}

interface AboutAndVoiceProps {
  readonly draft: EntryDraft;
  readonly voices: Profile['voices'];
  readonly onChange: (draft: EntryDraft) => void;
}

function AboutAndVoice({ draft, voices, onChange }: AboutAndVoiceProps) {
  const { t } = useTranslation('profile');
  const spoken = allKinds.filter((kind) => voices.some(({ kinds }) => kinds.includes(kind)));
  const speakers = voices.filter(({ kinds }) => kinds.includes(draft.kind));
  const [own] = voices;
  const label = (voice: EntryDraft['voice']) =>
    voice === own?.voice && (voice === 'learner' || voice === 'family')
      ? t(`form.ownVoices.${voice}`)
      : t(`form.voices.${voice}`);
  return (
    <div className="entry-form-pair">
      <NativeSelect
        label={t('form.kind')}
        value={draft.kind}
        data={spoken.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(event) => {
          const kind = event.currentTarget.value as ProfileKind;
          const heard = voices.filter(({ kinds }) => kinds.includes(kind));
          const voice = heard.find((each) => each.voice === draft.voice)?.voice ?? heard[0]?.voice;
          onChange(withKind({ ...draft, voice: voice ?? draft.voice }, kind));
        }}
      />
      {speakers.length > 1 && (
        <NativeSelect
          label={t('form.voice')}
          value={draft.voice}
          data={speakers.map(({ voice }) => ({ value: voice, label: label(voice) }))}
          onChange={(event) =>
            onChange({ ...draft, voice: event.currentTarget.value as EntryDraft['voice'] })
          }
        />
      )}
    </div>
  );
}

function useSave({
  learnerId,
  entryId,
  entry,
  draft,
  onDone,
}: {
  readonly learnerId: string;
  readonly entryId: string;
  readonly entry: ProfileEntry | undefined;
  readonly draft: EntryDraft;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('profile');
  const entries = useEntries(learnerId);
  const acts = useActs(learnerId);
  const { kind, voice, visibility, readerIds } = draft;
  const [text, code] = [draft.text.trim(), draft.code === '' ? null : draft.code];
  const add = {
    send: () =>
      api('PUT /api/learners/:learnerId/profile/entries/:entryId', {
        params: { learnerId, entryId },
        body: { kind, voice, text, code, visibility, readerIds: [...readerIds] },
      }),
    said: t('said.added'),
    undo: acts.retire,
  };
  const act = entry ? acts.edit(entry, { text, code, visibility }) : add;
  return { busy: entries.isPending, run: () => entries.mutate(act, { onSuccess: onDone }) };
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  if (field !== null && field.dataset['focused'] === undefined) {
    field.dataset['focused'] = '';
    field.focus();
  }
}
