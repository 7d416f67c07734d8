import { expect, it } from 'vitest';
import { readLicence } from './read-licence.ts';

it.each([
  ['[CC-BY]', 'CC BY'],
  ['CC BY-NC-SA 4.0', 'CC BY-NC-SA 4.0'],
  ['Creative Commons Attribution-NonCommercial 3.0 License', 'CC BY-NC 3.0'],
  ['[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)', 'CC BY 4.0'],
  ['Licencia Creative Commons Atribución-CompartirIgual 4.0', 'CC BY-SA 4.0'],
  ['Public domain in the USA.', 'Public domain'],
  ['CC0', 'CC0 1.0'],
  ['© 2020 A Publisher. All rights reserved.', '© 2020 A Publisher. All rights reserved.'],
  ['  ', ''],
])('calls %s by its usual name', (given, name) => {
  expect(readLicence(given).licence).toBe(name);
});

it('makes an address only of a licence with its version', () => {
  expect(readLicence('CC BY').licenceUrl).toBeUndefined();
  expect(readLicence('CC BY-SA 4.0').licenceUrl).toBe(
    'https://creativecommons.org/licenses/by-sa/4.0/',
  );
});
