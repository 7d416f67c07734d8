import type { ShelfText } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readersByLanguage, type Readers } from '../measures/index.ts';
import type { ShelfState } from './list-shelf-states.ts';
import { listTexts, type ShelfTextRow } from './queries.ts';
import { languagesOf } from './shelf-rules.ts';

/** What shelves are laid from beside their own states: the library, and how well each learner reads in each language of theirs. */
export interface Sources {
  readonly texts: readonly ShelfTextRow[];
  /** The same, as the engine asks for them: once for all shelves. */
  readonly library: readonly ShelfText[];
  readonly readers: ReadonlyMap<'en' | 'es', Readers>;
}

interface Asked {
  readonly states: readonly ShelfState[];
  readonly now: Date;
}

export async function readSources(tx: Tx, scope: Scope, { states, now }: Asked): Promise<Sources> {
  const texts = await listTexts(tx, scope);
  const readers = await readersByLanguage(tx, {
    districtId: scope.districtId,
    learners: states.map((state) => ({ ...state, languages: languagesOf(state) })),
    day: now.toISOString().slice(0, 10),
  });
  return { texts, library: texts.map((row) => ({ ...row, textId: row.text_id })), readers };
}
