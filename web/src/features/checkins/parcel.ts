import type { Who } from './check-in.ts';

/** Something written during a check-in that the server has not confirmed yet. */
export type Parcel =
  | {
      readonly kind: 'shared-note';
      readonly checkInId: string;
      readonly text: string;
      /** The note's revision upon which it was written. */
      readonly revision: number;
    }
  | { readonly kind: 'private-note'; readonly checkInId: string; readonly text: string }
  | {
      readonly kind: 'decision';
      readonly checkInId: string;
      readonly decisionId: string;
      readonly text: string;
      readonly who: Who;
      readonly dueOn: string | null;
    }
  | { readonly kind: 'no-decision'; readonly checkInId: string; readonly decisionId: string }
  | {
      readonly kind: 'agenda';
      readonly checkInId: string;
      readonly key: string;
      readonly text: string | null;
      readonly on: boolean;
    }
  | {
      readonly kind: 'tick';
      readonly checkInId: string;
      readonly learnerId: string;
      readonly decisionId: string;
      readonly done: boolean;
    };

/** What a parcel is about: a later one about the same thing takes its place. */
export function aboutOf(parcel: Parcel): string {
  switch (parcel.kind) {
    case 'shared-note':
    case 'private-note':
      return `${parcel.checkInId}/${parcel.kind}`;
    case 'decision':
    case 'no-decision':
      return `${parcel.checkInId}/decision/${parcel.decisionId}`;
    case 'agenda':
      return `${parcel.checkInId}/agenda/${parcel.key}`;
    case 'tick':
      return `${parcel.checkInId}/tick/${parcel.decisionId}`;
  }
}

/** The parcels with one more: in the order in which things were first written, each thing once. */
export function addParcel(parcels: readonly Parcel[], parcel: Parcel): readonly Parcel[] {
  const about = aboutOf(parcel);
  const there = parcels.findIndex((one) => aboutOf(one) === about);
  return there === -1 ? [...parcels, parcel] : parcels.with(there, parcel);
}

/**
 * The parcels after one of them was confirmed. What was written about the same thing while it was under way stays, and stands upon the
 * revision that the server gave.
 */
export function confirmParcel(
  parcels: readonly Parcel[],
  sent: Parcel,
  revision: number | undefined,
): readonly Parcel[] {
  const about = aboutOf(sent);
  return parcels.flatMap((one) => {
    if (one === sent) return [];
    const isNewer = aboutOf(one) === about && one.kind === 'shared-note' && revision !== undefined;
    return [isNewer ? { ...one, revision } : one];
  });
}
