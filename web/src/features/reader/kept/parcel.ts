import type { ReadingState } from '../reading-state.ts';

/** Something that the server has not confirmed yet. */
export type Parcel =
  | { readonly kind: 'reading'; readonly state: ReadingState }
  | {
      readonly kind: 'note';
      readonly noteId: string;
      readonly textId: string;
      readonly page: number;
      readonly note: string;
    }
  | { readonly kind: 'no-note'; readonly noteId: string };

/** What a parcel is about: a later one about the same takes its place. */
export function aboutOf(parcel: Parcel): string {
  return parcel.kind === 'reading' ? `reading/${parcel.state.readingId}` : `note/${parcel.noteId}`;
}

/** How many things wait, as a child counts them: pages read, answers, a vote, a note. */
export function countThings(parcels: readonly Parcel[]): number {
  return parcels
    .map((parcel) => {
      if (parcel.kind !== 'reading') return 1;
      const { answers, vote } = parcel.state;
      return 1 + (answers === null ? 0 : 1) + (vote === null ? 0 : 1);
    })
    .reduce((sum, count) => sum + count, 0);
}
