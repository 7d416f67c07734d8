import type { Because } from '@everyplan/contract';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

type Texts = Readonly<Record<string, string>>;

/** A reason that names a standard keeps its words, as drafted in the learner's language, under this and its id under `${name}Id`. */
const named = ['what', 'first'] as const;

/** The school's words for the standards that these reasons name, by standard and language. */
export async function readNamedWordings(
  tx: Tx,
  { districtId }: Scope,
  reasons: readonly Because[],
): Promise<ReadonlyMap<string, Texts>> {
  const ids = [...new Set(reasons.flatMap((reason) => named.flatMap((at) => idAt(reason, at))))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ standard_id: string; wordings: Texts }>`
    select standard_id, json_object_agg(language, i_can) as wordings from standard_wording
    where district_id = ${districtId}::uuid and standard_id = any(${ids}::uuid[]) group by standard_id`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.standard_id, row.wordings]));
}

/** The reasons in the reader's language where the school has words in it, else as they were drafted; the ids stay behind. */
export function sayInLanguage(
  reasons: readonly Because[],
  given: { readonly wordings: ReadonlyMap<string, Texts>; readonly language: string },
): Because[] {
  return reasons.map((reason) => {
    const said = named.flatMap((at) =>
      idAt(reason, at).flatMap((id) => {
        const words = given.wordings.get(id)?.[given.language];
        return words === undefined ? [] : [[at, words] as const];
      }),
    );
    return { code: reason.code, values: { ...withoutIds(reason), ...Object.fromEntries(said) } };
  });
}

/** What a reason says, whichever way it keeps whom it is about. */
export function withoutIds({ values }: Because): Because['values'] {
  const ids: readonly string[] = named.map((at) => `${at}Id`);
  return Object.fromEntries(Object.entries(values).filter(([key]) => !ids.includes(key)));
}

function idAt({ values }: Because, at: (typeof named)[number]): readonly string[] {
  const id = values[`${at}Id`];
  return typeof id === 'string' ? [id] : [];
}
