import { expect, it } from 'vitest';
import { readPlain } from './read-plain.ts';

const read = (bytes: Uint8Array) => readPlain(bytes, { file: 'la-cometa.txt' });

it('takes a short first line above an empty one for the title', () => {
  const { text } = read(new TextEncoder().encode('La cometa\r\n\r\nAna tenía\r\nuna cometa.'));
  expect(text).toMatchObject({ title: 'La cometa', pages: ['Ana tenía una cometa.'] });
});

it('reads what Windows saved, and says so', () => {
  const { text, issues } = read(
    Uint8Array.from('Ana ten\xeda una cometa.', (each) => each.charCodeAt(0)),
  );
  expect(text?.pages).toEqual(['Ana tenía una cometa.']);
  expect(issues.map(({ code }) => code)).toContain('text-encoding');
});

it('takes a form feed for the end of a page, and a line that names the licence', () => {
  const { text } = read(new TextEncoder().encode('One.\fTwo.\n\nLicense: CC BY-SA 3.0'));
  expect(text?.pages).toHaveLength(2);
  expect(text?.licence).toBe('CC BY-SA 3.0');
});
