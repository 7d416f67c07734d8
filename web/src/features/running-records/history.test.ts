import { expect, test } from 'vitest';
import { change, redo, startHistory, undo } from './history.ts';

test('takes every change back one by one, and forth again', () => {
  const two = change(change(startHistory('a'), 'b'), 'c');
  expect(undo(undo(two)).present).toBe('a');
  expect(redo(undo(two)).present).toBe('c');
  expect(undo(startHistory('a')).present).toBe('a');
});

test('forgets what was taken back once something else is done', () => {
  const other = change(undo(change(startHistory('a'), 'b')), 'c');
  expect(redo(other).present).toBe('c');
});
