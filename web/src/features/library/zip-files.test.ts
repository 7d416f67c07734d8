import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFiles } from './zip-files.ts';

const file = (name: string, text: string) => new File([text], name);

it('sends one file as it is', async () => {
  const { fileName, body } = await zipFiles([file('kite.md', 'A kite.')]);
  expect([fileName, new TextDecoder().decode(body)]).toEqual(['kite.md', 'A kite.']);
});

it('sends several as one zip, and loses none that have the same name', async () => {
  const { body } = await zipFiles([
    file('a.md', 'one'),
    file('a.md', 'two'),
    file('b.md', 'three'),
  ]);
  expect(Object.keys(unzipSync(body)).toSorted()).toEqual(['2/a.md', 'a.md', 'b.md']);
});
