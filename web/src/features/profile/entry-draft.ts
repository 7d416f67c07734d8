import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';
import type { Profile, ProfileEntry } from './profile.ts';

/** An entry while somebody writes it. */
export interface EntryDraft {
  readonly kind: ProfileKind;
  readonly voice: Voice;
  readonly text: string;
  /** '' is none. */
  readonly code: string;
  readonly visibility: ProfileVisibility;
  readonly readerIds: readonly string[];
}

/** What a new entry begins with: one's own voice, and for the circle in which profiles are talked about. */
export function emptyDraft(voices: Profile['voices'], kind: ProfileKind): EntryDraft {
  const voice = voices.find((each) => each.kinds.includes(kind))?.voice ?? 'teacher';
  return withKind({ kind, voice, text: '', code: '', visibility: 'family', readerIds: [] }, kind);
}

export function draftOf(entry: ProfileEntry): EntryDraft {
  const { kind, voice, visibility } = entry;
  return { kind, voice, text: entry.text ?? '', code: entry.code ?? '', visibility, readerIds: [] };
}

/** Health is for those who need to know, and what was restricted for health only opens again with another kind. */
export function withKind(draft: EntryDraft, kind: ProfileKind): EntryDraft {
  const wasHealth = draft.kind === 'health';
  const visibility = kind === 'health' ? 'need-to-know' : wasHealth ? 'family' : draft.visibility;
  const code = kind === draft.kind ? draft.code : '';
  return { ...draft, kind, code, visibility };
}

/** Whether there is anything to keep. */
export function isWorthKeeping({ text, code }: EntryDraft): boolean {
  return text.trim() !== '' || code !== '';
}
