import { expect, it } from 'vitest';
import { parseCredits, writeCredits } from './credit-lines.ts';

it('writes credits as lines and reads them back', () => {
  const credits = [
    { role: 'author', name: 'Ada Test' },
    { role: 'illustrator', name: 'Bo: the Line' },
  ];
  expect(parseCredits(writeCredits(credits))).toEqual(credits);
});

it('takes a bare name for an author and passes over empty lines', () => {
  expect(parseCredits('\nAda Test\n\n')).toEqual([{ role: 'author', name: 'Ada Test' }]);
});
