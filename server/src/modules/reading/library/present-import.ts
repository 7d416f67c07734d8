import type { ImportedFile } from './import-files.ts';

/** A file of an import as its row tells it. */
export function presentImportedFile({ file, text, state, textId, issues }: ImportedFile) {
  return {
    file,
    state,
    title: text?.title ?? '',
    language: text?.language ?? null,
    licence: text?.licence ?? '',
    words: text === undefined ? 0 : wordsOf(text.pages),
    textId,
    issues: issues.map(({ severity, code, message, next, params }) => ({
      severity,
      code,
      message,
      next,
      params: { ...params },
    })),
  };
}

function wordsOf(pages: readonly string[]): number {
  return pages.reduce(
    (sum, page) => sum + (page.match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu)?.length ?? 0),
    0,
  );
}
