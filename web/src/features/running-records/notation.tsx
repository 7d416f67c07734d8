import type { RecordMark } from '@everyplan/contract';
import { marksAt } from './marks.ts';

/** The notation of a word's marks, as it is written above the line on paper. */
export function notationOf(marks: readonly RecordMark[], at: number): string {
  return marksAt(marks, at)
    .filter((mark) => !('to' in mark) || mark.at === at)
    .map(signOf)
    .join(' ');
}

function signOf(mark: RecordMark): string {
  switch (mark.kind) {
    case 'substitution':
      return mark.said ?? '≠';
    case 'self-correction':
      return `${mark.said ?? ''} SC`.trim();
    case 'insertion':
      return `^${mark.said ?? ''}`;
    case 'omission':
      return '—';
    case 'told':
      return 'T';
    case 'repetition':
      return 'R';
    case 'skipped-line':
      return '⊘';
    case 'skipped-page':
      return '⊘⊘';
  }
}

type Look = 'wrong' | 'right' | 'mended' | 'unseen';

/** What a word looks like: wrong, put right, never in front of the reader, or as it should be. */
export function lookOf(marks: readonly RecordMark[], at: number): Look {
  const own = marksAt(marks, at);
  if (own.some(({ kind }) => kind === 'skipped-page')) return 'unseen';
  if (own.some(({ kind }) => kind !== 'repetition' && kind !== 'self-correction')) return 'wrong';
  return own.length > 0 ? 'mended' : 'right';
}
