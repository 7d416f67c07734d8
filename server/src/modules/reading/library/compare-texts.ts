import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import type { NewText } from './new-text.ts';
import { hashText, type TextHashes } from './prepare-text.ts';

export interface TextChange {
  readonly text: NewText;
  /** 'same': it is there already, under this key or with these very words, title and credits. */
  readonly state: 'new' | 'changed' | 'same';
  readonly textId: string;
}

interface Hashed {
  readonly text: NewText;
  readonly hashes: TextHashes;
}

interface Known {
  readonly text_id: string;
  readonly source_key: string;
  readonly source_hash: string;
  readonly content_hash: string;
}

/** What bringing texts in would do to each, in the order given. Nothing is written. */
export async function compareTexts(
  tx: Tx,
  { districtId }: Scope,
  texts: readonly NewText[],
): Promise<readonly TextChange[]> {
  const hashed = nameApart(texts.map((text) => ({ text, hashes: hashText(text) })));
  const known = await findKnown(tx, { districtId }, hashed);
  const byKey = new Map(known.map((row) => [row.source_key, row]));
  const byContent = new Map(known.map((row) => [row.content_hash, row.text_id]));
  return hashed.map(({ text, hashes }) => {
    const own = byKey.get(text.sourceKey);
    if (own !== undefined)
      return {
        text,
        state: own.source_hash === hashes.source ? 'same' : 'changed',
        textId: own.text_id,
      };
    const twin = byContent.get(hashes.content);
    if (twin !== undefined) return { text, state: 'same', textId: twin };
    const textId = newId();
    byContent.set(hashes.content, textId);
    return { text, state: 'new', textId };
  });
}

/** Two texts of one batch under one key are two texts: the later ones carry their words' hash in their keys. */
function nameApart(given: readonly Hashed[]): readonly Hashed[] {
  const first = new Map<string, string>();
  return given.map(({ text, hashes }) => {
    const content = first.get(text.sourceKey) ?? hashes.content;
    first.set(text.sourceKey, content);
    if (content === hashes.content) return { text, hashes };
    return { text: { ...text, sourceKey: `${text.sourceKey}#${hashes.content}` }, hashes };
  });
}

function findKnown(
  tx: Tx,
  { districtId }: Scope,
  hashed: readonly Hashed[],
): Promise<readonly Known[]> {
  if (hashed.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('text')
    .select(['text_id', 'source_key', 'source_hash', 'content_hash'])
    .where('district_id', '=', districtId)
    .where((eb) =>
      eb.or([
        eb('source_key', '=', eb.fn.any(eb.val(hashed.map(({ text }) => text.sourceKey)))),
        eb.and([
          eb('content_hash', '=', eb.fn.any(eb.val(hashed.map(({ hashes }) => hashes.content)))),
          eb('retired_at', 'is', null),
        ]),
      ]),
    )
    .execute();
}
