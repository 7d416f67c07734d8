import type { Framework, FrameworkItem } from '@everyplan/exchange/case';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';

/** What a framework's own file may say beyond CASE and ASN: short titles, a child's words, the codes of another framework. */
export interface Extras {
  readonly shortTitle?: string;
  readonly iCan?: { readonly en: string; readonly es: string };
  readonly alignedTo?: readonly string[];
}

export interface FrameworkCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export interface WriteFramework extends Scope {
  readonly framework: Framework;
  readonly extrasOf?: (item: FrameworkItem) => Extras;
}

/**
 * Brings a framework in, or up to date: statements verbatim, the tree, prerequisites. Local wording, mappings and plans stay: an item that
 * the new edition no longer has is made inactive, never deleted.
 */
export async function writeFramework(
  tx: Tx,
  { districtId, framework, extrasOf }: WriteFramework,
): Promise<FrameworkCounts> {
  const frameworkId = await upsertFramework(tx, districtId, framework);
  const before = await readItems(tx, districtId, frameworkId);
  const rows = framework.items.map((item) => itemRow(item, extrasOf?.(item) ?? {}, before));
  await upsertItems(tx, { districtId, frameworkId, rows });
  const gone = listGone(before, rows);
  await deactivate(
    tx,
    districtId,
    gone.map(({ standard_id }) => standard_id),
  );
  await writePrerequisites(tx, districtId, frameworkId, framework.items);
  if (extrasOf !== undefined)
    await writeWordings(tx, { districtId, frameworkId, items: framework.items, extrasOf });
  return countChanges(before, rows);
}

/** What writing would change. */
export async function compareFramework(
  tx: Tx,
  scope: Scope,
  framework: Framework,
): Promise<FrameworkCounts> {
  const found = await tx
    .selectFrom('framework')
    .select('framework_id')
    .where('district_id', '=', scope.districtId)
    .where('source_uri', '=', framework.sourceUri)
    .executeTakeFirst();
  const before =
    found === undefined
      ? new Map<string, ItemRecord>()
      : await readItems(tx, scope.districtId, found.framework_id);
  const rows = framework.items.map((item) => itemRow(item, {}, before));
  return countChanges(before, rows);
}

type ItemsBefore = ReadonlyMap<string, ItemRecord>;

function listGone(before: ItemsBefore, rows: readonly ItemRow[]): readonly ItemRecord[] {
  const listed = new Set(rows.map(({ source_id }) => source_id));
  return [...before.values()].filter((row) => row.active && !listed.has(row.source_id));
}

function countChanges(before: ItemsBefore, rows: readonly ItemRow[]): FrameworkCounts {
  const added = rows.filter(({ source_id }) => !before.has(source_id)).length;
  const changed = rows.filter((row) => differs(before.get(row.source_id), row)).length;
  const removed = listGone(before, rows).length;
  return { added, changed, removed, unchanged: rows.length - added - changed };
}

interface ItemRecord {
  readonly standard_id: string;
  readonly source_id: string;
  readonly parent_source_id: string | null;
  readonly code: string | null;
  readonly statement: string;
  readonly grades: readonly string[];
  readonly active: boolean;
}

interface ItemRow extends ItemRecord {
  readonly alternative_code: string | null;
  readonly kind: string;
  readonly kind_label: string | null;
  readonly short_title: string | null;
  readonly notes: readonly string[];
  readonly position: number;
  readonly depth: number;
  readonly aligned_to: readonly string[];
}

async function upsertFramework(tx: Tx, districtId: string, framework: Framework): Promise<string> {
  const values = {
    title: framework.title,
    subject: framework.subject ?? null,
    publisher: framework.publisher ?? null,
    version: framework.version ?? null,
    language: framework.language ?? 'en',
    rights_notice: framework.rightsNotice ?? null,
    licence_uri: framework.licenceUri ?? null,
    attribution: framework.attribution ?? null,
    active: true,
  };
  const { framework_id } = await tx
    .insertInto('framework')
    .values({
      district_id: districtId,
      framework_id: newId(),
      source_uri: framework.sourceUri,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'source_uri']).doUpdateSet(values))
    .returning('framework_id')
    .executeTakeFirstOrThrow();
  return framework_id;
}

async function readItems(
  tx: Tx,
  districtId: string,
  frameworkId: string,
): Promise<ReadonlyMap<string, ItemRecord>> {
  const rows = await tx
    .selectFrom('standard')
    .leftJoin('standard as parent', (join) =>
      join
        .onRef('parent.district_id', '=', 'standard.district_id')
        .onRef('parent.standard_id', '=', 'standard.parent_id'),
    )
    .select([
      'standard.standard_id',
      'standard.source_id',
      'parent.source_id as parent_source_id',
      'standard.code',
      'standard.statement',
      'standard.grades',
      'standard.active',
    ])
    .where('standard.district_id', '=', districtId)
    .where('standard.framework_id', '=', frameworkId)
    .execute();
  return new Map(rows.map((row) => [row.source_id, row]));
}

function itemRow(
  item: FrameworkItem,
  extras: Extras,
  before: ReadonlyMap<string, ItemRecord>,
): ItemRow {
  return {
    standard_id: before.get(item.sourceId)?.standard_id ?? newId(),
    source_id: item.sourceId,
    parent_source_id: item.parentId ?? null,
    code: item.code === '' ? null : item.code,
    alternative_code: item.altCode ?? null,
    kind: item.kind,
    kind_label: item.kindLabel ?? null,
    statement: item.statement,
    short_title: extras.shortTitle ?? null,
    notes: item.notes,
    grades: item.grades,
    position: item.position,
    depth: item.depth,
    aligned_to: extras.alignedTo ?? [],
    active: true,
  };
}

function differs(before: ItemRecord | undefined, row: ItemRow): boolean {
  const essence = (each: ItemRecord) =>
    JSON.stringify([
      each.parent_source_id,
      each.code,
      each.statement,
      [...each.grades],
      each.active,
    ]);
  return before !== undefined && essence(before) !== essence(row);
}

interface Upserting {
  readonly districtId: string;
  readonly frameworkId: string;
  readonly rows: readonly ItemRow[];
}

/** Parents are joined afterwards: a file may name a child before its parent. */
async function upsertItems(tx: Tx, { districtId, frameworkId, rows }: Upserting): Promise<void> {
  await sql`
    insert into standard (district_id, framework_id, standard_id, source_id, code, alternative_code, kind, kind_label, statement,
      short_title, notes, grades, position, depth, aligned_to, active)
    select ${districtId}::uuid, ${frameworkId}::uuid, standard_id, source_id, code, alternative_code, kind, kind_label, statement,
      short_title, notes, grades, position, depth, aligned_to, active
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (standard_id uuid, source_id text, code text, alternative_code text,
      kind text, kind_label text, statement text, short_title text, notes text[], grades text[], position integer, depth integer,
      aligned_to text[], active boolean)
    on conflict (district_id, framework_id, source_id) do update set code = excluded.code, alternative_code = excluded.alternative_code,
      kind = excluded.kind, kind_label = excluded.kind_label, statement = excluded.statement,
      short_title = coalesce(excluded.short_title, standard.short_title), notes = excluded.notes, grades = excluded.grades,
      position = excluded.position, depth = excluded.depth, aligned_to = excluded.aligned_to, active = true`.execute(
    tx,
  );
  const parents = rows.map(({ source_id, parent_source_id }) => ({ source_id, parent_source_id }));
  await sql`
    update standard set parent_id = parent.standard_id
    from jsonb_to_recordset(${JSON.stringify(parents)}::jsonb) as given (source_id text, parent_source_id text)
      left join standard parent on parent.district_id = ${districtId}::uuid and parent.framework_id = ${frameworkId}::uuid
        and parent.source_id = given.parent_source_id
    where standard.district_id = ${districtId}::uuid and standard.framework_id = ${frameworkId}::uuid
      and standard.source_id = given.source_id`.execute(tx);
}

async function deactivate(
  tx: Tx,
  districtId: string,
  standardIds: readonly string[],
): Promise<void> {
  await sql`update standard set active = false where district_id = ${districtId}::uuid and standard_id = any(${standardIds}::uuid[])`.execute(
    tx,
  );
}

async function writePrerequisites(
  tx: Tx,
  districtId: string,
  frameworkId: string,
  items: readonly FrameworkItem[],
): Promise<void> {
  const pairs = items.flatMap(({ sourceId, prerequisites }) =>
    prerequisites.map((before) => ({ item: sourceId, before })),
  );
  await sql`
    delete from standard_prerequisite p using standard s
    where p.district_id = ${districtId}::uuid and p.origin = 'framework' and s.district_id = ${districtId}::uuid
      and s.framework_id = ${frameworkId}::uuid and s.standard_id = p.standard_id`.execute(tx);
  await sql`
    insert into standard_prerequisite (district_id, standard_id, prerequisite_id)
    select distinct ${districtId}::uuid, item.standard_id, earlier.standard_id
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as given (item text, before text)
      join standard item on item.district_id = ${districtId}::uuid and item.framework_id = ${frameworkId}::uuid and item.source_id = given.item
      join standard earlier on earlier.district_id = ${districtId}::uuid and earlier.framework_id = ${frameworkId}::uuid
        and earlier.source_id = given.before
    where item.standard_id <> earlier.standard_id
    on conflict do nothing`.execute(tx);
}

interface Wordings {
  readonly districtId: string;
  readonly frameworkId: string;
  readonly items: readonly FrameworkItem[];
  readonly extrasOf: (item: FrameworkItem) => Extras;
}

/** Wording that comes with a framework; what somebody at the school wrote stays. */
async function writeWordings(
  tx: Tx,
  { districtId, frameworkId, items, extrasOf }: Wordings,
): Promise<void> {
  const wordings = items.flatMap((item) => {
    const { iCan } = extrasOf(item);
    if (iCan === undefined) return [];
    return (['en', 'es'] as const).map((language) => ({
      item: item.sourceId,
      language,
      words: iCan[language],
    }));
  });
  await sql`
    insert into standard_wording (district_id, standard_id, language, i_can)
    select ${districtId}::uuid, s.standard_id, given.language, given.words
    from jsonb_to_recordset(${JSON.stringify(wordings)}::jsonb) as given (item text, language text, words text)
      join standard s on s.district_id = ${districtId}::uuid and s.framework_id = ${frameworkId}::uuid and s.source_id = given.item
    on conflict do nothing`.execute(tx);
}
