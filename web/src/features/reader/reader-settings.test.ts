import { expect, test } from 'vitest';
import { keepSettings, readSettings, startSettings } from './reader-settings.ts';

function box(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

test('starts from the supports of the plan', () => {
  expect(startSettings(['large-print', 'easy-font', 'read-aloud'], false)).toMatchObject({
    size: 4,
    face: 'dyslexia',
    spacing: 'wide',
    readToMe: true,
  });
});

test('gives strong contrast on a dark screen too', () => {
  expect(startSettings([], true).paper).toBe('dark');
  expect(startSettings(['colour-contrast'], true).paper).toBe('light');
});

test('remembers what one child set, for that child only', () => {
  const storage = box();
  const start = startSettings([], false);
  keepSettings(storage, 'ana', { ...start, paper: 'sepia' });
  expect(readSettings(storage, 'ana', start).paper).toBe('sepia');
  expect(readSettings(storage, 'bo', start).paper).toBe('light');
});

test('passes over what it cannot read', () => {
  const storage = box();
  const start = startSettings([], false);
  storage.setItem('everyplan.reader.ana', '{"size":99}');
  expect(readSettings(storage, 'ana', start).size).toBe(5);
  storage.setItem('everyplan.reader.ana', 'no json');
  expect(readSettings(storage, 'ana', start)).toEqual(start);
});
