import type { Answer } from '../../platform/ask.ts';

export type ImportRun = Answer<'GET /api/imports/:importId'>;
export type ImportKind = ImportRun['kind'];
export type ImportState = ImportRun['state'];
export type ImportIssue = Answer<'GET /api/imports/:importId/issues'>['issues'][number];

/** States in which the server is at work: the page looks again until they end. */
export function isMoving(state: ImportState): boolean {
  return state === 'checking' || state === 'importing' || state === 'undoing';
}
