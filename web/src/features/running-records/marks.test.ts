import type { RecordMark } from '@everyplan/contract';
import { expect, test } from 'vitest';
import { clearWord, marksAt, outcomeAt, putMark, putStretch, withSaid } from './marks.ts';

test('gives a word one outcome, which another takes the place of, and the same takes away', () => {
  const told = putMark([], { kind: 'told', at: 3, offsetMs: 900 });
  expect(told).toEqual([{ kind: 'told', at: 3, offsetMs: 900 }]);
  const left = putMark(told, { kind: 'omission', at: 3 });
  expect(left).toEqual([{ kind: 'omission', at: 3 }]);
  expect(putMark(left, { kind: 'omission', at: 3 })).toEqual([]);
});

test('keeps the word said when a slip is put right', () => {
  const [mark] = putMark([], { kind: 'substitution', at: 1 });
  const said = withSaid([mark!], mark!, ' home ');
  expect(putMark(said, { kind: 'self-correction', at: 1 })).toEqual([
    { kind: 'self-correction', at: 1, said: 'home' },
  ]);
});

test('lets repetitions and insertions stand beside an outcome', () => {
  let marks: readonly RecordMark[] = putMark([], { kind: 'told', at: 0 });
  marks = putMark(marks, { kind: 'repetition', at: 0 });
  marks = putMark(marks, { kind: 'insertion', at: 0 });
  marks = putMark(marks, { kind: 'insertion', at: 0 });
  expect(marksAt(marks, 0)).toHaveLength(4);
  expect(outcomeAt(marks, 0)?.kind).toBe('told');
  expect(clearWord(marks, 0)).toEqual([]);
});

test('leaves a line out in one act and takes it back in one', () => {
  const before = putMark([], { kind: 'told', at: 5 });
  const line = { kind: 'skipped-line', at: 4, to: 9 } as const;
  const left = putStretch(before, line);
  expect(left).toEqual([line]);
  expect(putStretch(left, line)).toEqual([]);
});

test('lets a page left out take the place of its lines and words, and a line on it take it back', () => {
  const line = { kind: 'skipped-line', at: 4, to: 9 } as const;
  const page = { kind: 'skipped-page', at: 0, to: 40 } as const;
  const left = putStretch(putStretch(putMark([], { kind: 'told', at: 12 }), line), page);
  expect(left).toEqual([page]);
  expect(putStretch(left, page)).toEqual([]);
  expect(putStretch(left, line)).toEqual([]);
});
