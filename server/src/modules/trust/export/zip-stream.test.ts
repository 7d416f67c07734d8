import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipStream, type ZipEntry } from './zip-stream.ts';

async function* pieces(...given: readonly (string | Uint8Array)[]) {
  yield* given;
}

async function collect(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const list = async function* () {
    yield* entries;
  };
  return Buffer.concat(await Array.fromAsync(zipStream(list())));
}

test('gives back what went in, texts and bytes, in pieces or whole', async () => {
  const zip = await collect([
    { name: 'data.json', content: pieces('{"a":', '1}') },
    { name: 'files/photo', content: pieces(new Uint8Array([137, 80])), stored: true },
    { name: 'empty.txt', content: pieces() },
  ]);
  const files = unzipSync(zip);
  expect(strFromU8(files['data.json']!)).toBe('{"a":1}');
  expect([...files['files/photo']!]).toEqual([137, 80]);
  expect(files['empty.txt']).toHaveLength(0);
});

test('gives the first bytes of a long file before its last were read', async () => {
  let read = 0;
  const long = async function* () {
    for (read = 0; read < 400; read += 1) yield crypto.getRandomValues(new Uint8Array(4096));
  };
  const list = async function* () {
    yield { name: 'long', content: long() };
  };
  const stream = zipStream(list());
  let size = 0;
  while (size < 10_000) size += (await stream.next()).value?.length ?? 0;
  expect(read).toBeLessThan(200);
  await stream.return(undefined);
});
