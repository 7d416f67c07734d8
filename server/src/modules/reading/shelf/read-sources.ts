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

export async function readSources(
  tx: Tx,
  scope: Scope,
  states: readonly ShelfState[],
): Promise<Sources> {
  const texts = await listTexts(tx, scope);
  const [first] = states;
  const readers: Sources['readers'] =
    first === undefined
      ? new Map()
      : await readersByLanguage(tx, {
          districtId: scope.districtId,
          learners: states.map((state) => ({ ...state, languages: languagesOf(state) })),
          day: first.today,
        });
  return { texts, library: texts.map((row) => ({ ...row, textId: row.text_id })), readers };
}
