import type { ShelfText } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readersAsOf } from '../measures/index.ts';
import type { ShelfState } from './list-shelf-states.ts';
import { listTexts, type ShelfTextRow } from './queries.ts';
import { languagesOf } from './shelf-rules.ts';

type Readers = Awaited<ReturnType<typeof readersAsOf>>;

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
  const day = now.toISOString().slice(0, 10);
  const readers = new Map<'en' | 'es', Readers>();
  for (const language of ['en', 'es'] as const) {
    const ids = states
      .filter((state) => languagesOf(state).includes(language))
      .map(({ learnerId }) => learnerId);
    if (ids.length > 0)
      readers.set(language, await readersAsOf(tx, scope.districtId, ids, day, language));
  }
  return { texts, library: texts.map((row) => ({ ...row, textId: row.text_id })), readers };
}
