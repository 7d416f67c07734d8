import type { StandardRecord } from './queries.ts';

export function presentStandard(row: StandardRecord) {
  return {
    standardId: row.standard_id,
    parentId: row.parent_id,
    code: row.code,
    kind: row.kind,
    shortTitle: row.short_title,
    statement: row.statement,
    iCan: row.i_can,
    grades: row.grades,
    childCount: row.child_count,
  };
}

export function presentReference(row: { standard_id: string; code: string | null; title: string }) {
  return { standardId: row.standard_id, code: row.code, title: row.title };
}
