import type { TextKind, Credit } from '../tables.ts';

/** What anybody may know about a text who may read it. No level, ever: this is what learners and guardians get. */
export interface TextCard {
  readonly textId: string;
  readonly title: string;
  readonly language: 'en' | 'es';
  readonly kind: TextKind | null;
  readonly topics: string[];
  readonly words: number;
  readonly credits: Credit[];
  /** Empty: none was found. */
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly attribution: string;
}

export interface PresentedText extends TextCard {
  readonly sourceUrl: string | null;
  readonly pages: string[];
}

interface CardRow {
  readonly text_id: string;
  readonly title: string;
  readonly language: 'en' | 'es';
  readonly kind: TextKind | null;
  readonly topics: readonly string[];
  readonly words: number;
  readonly credits: readonly Credit[];
  readonly licence: string;
  readonly licence_url: string | null;
  readonly attribution: string;
}

/** The columns that a card is made of. */
export const cardColumns = [
  'text.text_id',
  'text.title',
  'text.language',
  'text.kind',
  'text.topics',
  'text.words',
  'text.credits',
  'text.licence',
  'text.licence_url',
  'text.attribution',
] as const;

export function presentCard(row: CardRow): TextCard {
  return {
    textId: row.text_id,
    title: row.title,
    language: row.language,
    kind: row.kind,
    topics: [...row.topics],
    words: row.words,
    credits: row.credits.map(({ role, name }) => ({ role, name })),
    licence: row.licence,
    licenceUrl: row.licence_url,
    attribution: row.attribution,
  };
}

export function presentText(
  row: CardRow & { readonly source_url: string | null; readonly pages: readonly string[] },
): PresentedText {
  return { ...presentCard(row), sourceUrl: row.source_url, pages: [...row.pages] };
}
