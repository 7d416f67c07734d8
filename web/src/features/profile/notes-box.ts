import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';

/** A note on its way: under an id of its own, so that it is written once however often it is sent. */
export interface Note {
  readonly entryId: string;
  readonly learnerId: string;
  readonly kind: ProfileKind;
  readonly voice: Voice;
  readonly visibility: ProfileVisibility;
  readonly text: string;
}

/** All that is not on the server yet: what stands in the fields, and what was sent and not answered. */
export interface NotesBox {
  /** By learner. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly outbox: readonly Note[];
}

export const emptyBox: NotesBox = { drafts: {}, outbox: [] };

export function typed(box: NotesBox, learnerId: string, text: string): NotesBox {
  const others = Object.entries(box.drafts).filter(([id]) => id !== learnerId);
  const own = text === '' ? [] : [[learnerId, text] as const];
  return { ...box, drafts: Object.fromEntries([...others, ...own]) };
}

/** The field is free for the next note as soon as this one is on its way. */
export function sent(box: NotesBox, note: Note): NotesBox {
  return { ...typed(box, note.learnerId, ''), outbox: [...box.outbox, note] };
}

export function settled(box: NotesBox, entryId: string): NotesBox {
  return { ...box, outbox: box.outbox.filter((note) => note.entryId !== entryId) };
}

/** A note that was refused goes back into its field, before what was typed since. */
export function returned(box: NotesBox, note: Note): NotesBox {
  const since = box.drafts[note.learnerId];
  const text = since === undefined ? note.text : `${note.text} ${since}`;
  return typed(settled(box, note.entryId), note.learnerId, text);
}

/** Reads what was kept; what is not a box is none. */
export function readBox(kept: string | null): NotesBox {
  if (kept === null) return emptyBox;
  try {
    const box = JSON.parse(kept) as Partial<NotesBox> | null;
    const drafts = box?.drafts;
    const outbox = box?.outbox;
    return typeof drafts === 'object' && Array.isArray(outbox) ? { drafts, outbox } : emptyBox;
  } catch {
    return emptyBox;
  }
}
