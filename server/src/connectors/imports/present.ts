import type { ImportRecord } from './queries.ts';

export function presentImport(row: ImportRecord) {
  const { counts = [], examples = [], errors = 0, warnings = 0 } = row.summary;
  return {
    importId: row.import_id,
    kind: row.kind,
    state: row.state,
    fileName: row.file_name,
    startedByName: row.started_by_name,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    progress: { done: row.progress_done, total: row.progress_total },
    counts: counts.map((count) => ({ ...count })),
    examples: examples.map((example) => ({ ...example })),
    errorCount: errors,
    warningCount: warnings,
    canUndo: row.can_undo,
  };
}
