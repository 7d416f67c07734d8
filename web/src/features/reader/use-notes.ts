import { useState } from 'react';
import { newId } from '../../platform/new-id.ts';
import { outboxOf } from './kept/outbox-of.ts';
import { keptTexts } from './kept/device-store.ts';
import type { ReadingCopy } from './reading-state.ts';

export type Note = ReadingCopy['notes'][number];

interface Using {
  readonly personId: string;
  readonly copy: ReadingCopy;
  readonly keeps: boolean;
}

/** A learner's notes on a text, on the device first. */
export function useNotes({ personId, copy, keeps }: Using) {
  const [notes, setNotes] = useState<readonly Note[]>(copy.notes);
  const { textId } = copy.text;
  const change = (next: readonly Note[]) => {
    setNotes(next);
    if (keeps) void keepNotes(personId, textId, next);
  };
  const write = (note: Note) => {
    change([...notes.filter(({ noteId }) => noteId !== note.noteId), note]);
    if (keeps) void outboxOf(personId).put({ kind: 'note', textId, ...note });
  };
  return {
    notes,
    add: (page: number, note: string) => write({ noteId: newId(), page, note }),
    bringBack: write,
    remove: ({ noteId }: Note) => {
      change(notes.filter((each) => each.noteId !== noteId));
      if (keeps) void outboxOf(personId).put({ kind: 'no-note', noteId });
    },
  };
}

/** In the copy on the device too, so that a reload without a network shows them. */
async function keepNotes(personId: string, textId: string, notes: readonly Note[]): Promise<void> {
  const kept = await keptTexts.find(personId, textId);
  if (kept === undefined) return;
  await keptTexts.keep(personId, textId, {
    ...kept,
    copy: { ...kept.copy, notes: [...notes] },
  });
}
