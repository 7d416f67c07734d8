import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { readerSentence } from './sentences.ts';

const t = ((key: string, values?: object) =>
  values === undefined ? key : JSON.stringify(values)) as unknown as TFunction<'running-records'>;

test('says a level in grades, kindergarten by its name, and nothing beyond school', () => {
  const said = JSON.parse(readerSentence(t, { grade: 2.2, error: 2 })) as object;
  expect(said).toEqual({ grade: '2.2', low: 'kindergarten', high: '4.8' });
  const far = JSON.parse(readerSentence(t, { grade: 11, error: 2 })) as object;
  expect(far).toEqual({ grade: '11.0', low: '8.4', high: '12.0' });
});
