import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { newId } from '../../platform/new-id.ts';
import type { MyKind } from './my-section.tsx';
import type { ProfileEntry } from './profile.ts';
import { useActs, useEntries } from './use-entries.ts';

interface MyFormProps {
  readonly learnerId: string;
  readonly kind: MyKind;
  readonly entry?: ProfileEntry;
  readonly onDone: () => void;
}

const circles = ['family', 'teachers', 'mentor'] as const;

/** A learner says something about themselves: a few words, and who may read them. */
export function MyForm({ learnerId, kind, entry, onDone }: MyFormProps) {
  const { t } = useTranslation(['profile', 'ui']);
  const [entryId] = useState(newId);
  const [text, setText] = useState(entry?.text ?? '');
  const [circle, setCircle] = useState<(typeof circles)[number]>(
    circles.find((each) => each === entry?.visibility) ?? 'family',
  );
  const entries = useEntries(learnerId);
  const acts = useActs(learnerId);
  const save = () => {
    const words = text.trim();
    if (words === '') return;
    const add = {
      send: () =>
        api('PUT /api/learners/:learnerId/profile/entries/:entryId', {
          params: { learnerId, entryId },
          body: { kind, voice: 'learner', text: words, visibility: circle },
        }),
      said: t('profile:said.added'),
      undo: acts.retire,
    };
    const act = entry ? acts.edit(entry, { text: words, visibility: circle }) : add;
    entries.mutate(act, { onSuccess: onDone });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textarea
        size="md"
        autosize
        minRows={2}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
        maxLength={600}
        label={t('profile:me.yourWord')}
        placeholder={t(`profile:me.starters.${kind}`)}
        ref={(field) => {
          if (text === (entry?.text ?? '')) field?.focus();
        }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        size="md"
        label={t('profile:me.who')}
        value={circle}
        data={circles.map((value) => ({ value, label: t(`profile:me.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          setCircle(circles.find((each) => each === value) ?? 'family')
        }
      />
      <div className="row">
        <Button type="submit" size="md" loading={entries.isPending} disabled={text.trim() === ''}>
          {t('profile:me.save')}
        </Button>
        <Button size="md" variant="subtle" onClick={onDone}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
