import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unzipBundle } from './unzip-bundle.ts';

const users = strToU8('sourcedId\nana\n');

it('finds the CSV files in whatever folder, and nothing else', () => {
  const zip = zipSync({
    'export/2026/users.csv': users,
    '__MACOSX/export/._users.csv': strToU8('x'),
    'export/readme.txt': strToU8('x'),
  });
  const { files, issues } = unzipBundle(zip);
  expect(issues).toEqual([]);
  expect([...files]).toEqual([['users.csv', users]]);
});

it('takes the file nearer to the top for the right one', () => {
  const old = strToU8('sourcedId\nold\n');
  for (const entries of [
    { 'x/users.csv': users, 'x/old/users.csv': old },
    { 'x/old/users.csv': old, 'x/users.csv': users },
  ])
    expect(unzipBundle(zipSync(entries)).files.get('users.csv')).toEqual(users);
});

it.each(['../users.csv', 'a/../../users.csv', '/etc/users.csv', 'C:\\users.csv', '..\\users.csv'])(
  'refuses a zip with the name %s as a whole',
  (name) => {
    const { files, issues } = unzipBundle(zipSync({ 'orgs.csv': users, [name]: users }));
    expect(files.size).toBe(0);
    expect(issues).toMatchObject([{ code: 'zip-unsafe-path', value: name }]);
  },
);

it('refuses what unpacks to more than the limit, before unpacking it', () => {
  const zip = zipSync({ 'users.csv': new Uint8Array(3_000_000) });
  expect(zip.length).toBeLessThan(10_000);
  const { files, issues } = unzipBundle(zip, { mostBytes: 1024 * 1024 });
  expect(files.size).toBe(0);
  expect(issues).toMatchObject([{ code: 'zip-too-large', params: { limit: 1 } }]);
});

it('never unpacks more than an entry says, even if it lies about its size', () => {
  const zip = zipSync({ 'users.csv': new Uint8Array(3_000_000) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = view.getUint32(zip.length - 22 + 16, true);
  view.setUint32(directory + 24, 1000, true);
  view.setUint32(22, 1000, true);
  const { files } = unzipBundle(zip);
  expect(files.get('users.csv')?.length ?? 0).toBeLessThanOrEqual(1000);
});

it.each([new Uint8Array(), strToU8('not a zip'), zipSync({ 'users.csv': users }).slice(0, 60)])(
  'says that a broken zip is broken',
  (bytes) => {
    expect(unzipBundle(bytes).issues.map((issue) => issue.code)).toEqual(['zip-unreadable']);
  },
);
