import type { Framework, FrameworkItem } from '@everyplan/exchange/case';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';

/** The frameworks as they were brought in, for export: statements verbatim, the tree, what comes first. */
export async function readFrameworks(tx: Tx, { districtId }: Scope): Promise<readonly Framework[]> {
  const frameworks = await tx
    .selectFrom('framework')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('active', '=', true)
    .orderBy('title')
    .execute();
  const items = await tx
    .selectFrom('standard')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('active', '=', true)
    .orderBy('depth')
    .orderBy('position')
    .execute();
  const pairs = await tx
    .selectFrom('standard_prerequisite')
    .selectAll()
    .where('district_id', '=', districtId)
    .execute();
  const sourceIds = new Map(items.map((item) => [item.standard_id, item.source_id]));
  const before = new Map<string, string[]>();
  for (const { standard_id, prerequisite_id } of pairs) {
    const sourceId = sourceIds.get(prerequisite_id);
    if (sourceId !== undefined)
      before.set(standard_id, [...(before.get(standard_id) ?? []), sourceId]);
  }
  return frameworks.map((framework) => ({
    sourceUri: framework.source_uri,
    title: framework.title,
    language: framework.language,
    items: items
      .filter(({ framework_id }) => framework_id === framework.framework_id)
      .map((item) => presentItem(item, sourceIds, before.get(item.standard_id) ?? [])),
    ...(framework.subject === null ? {} : { subject: framework.subject }),
    ...(framework.publisher === null ? {} : { publisher: framework.publisher }),
    ...(framework.version === null ? {} : { version: framework.version }),
    ...(framework.rights_notice === null ? {} : { rightsNotice: framework.rights_notice }),
    ...(framework.licence_uri === null ? {} : { licenceUri: framework.licence_uri }),
    ...(framework.attribution === null ? {} : { attribution: framework.attribution }),
  }));
}

interface ItemRow {
  readonly source_id: string;
  readonly parent_id: string | null;
  readonly code: string | null;
  readonly alternative_code: string | null;
  readonly kind: string;
  readonly kind_label: string | null;
  readonly statement: string;
  readonly notes: readonly string[];
  readonly grades: readonly string[];
  readonly position: number;
  readonly depth: number;
}

function presentItem(
  item: ItemRow,
  sourceIds: ReadonlyMap<string, string>,
  prerequisites: readonly string[],
): FrameworkItem {
  const parentId = item.parent_id === null ? undefined : sourceIds.get(item.parent_id);
  return {
    sourceId: item.source_id,
    code: item.code ?? '',
    statement: item.statement,
    notes: item.notes,
    grades: item.grades,
    kind: item.kind as FrameworkItem['kind'],
    position: item.position,
    depth: item.depth,
    prerequisites,
    ...(parentId === undefined ? {} : { parentId }),
    ...(item.alternative_code === null ? {} : { altCode: item.alternative_code }),
    ...(item.kind_label === null ? {} : { kindLabel: item.kind_label }),
  };
}
