import { expect, it } from 'vitest';
import { isOtherLanguage } from './is-other-language.ts';

it('tells a text in another language from a hard one', () => {
  const other = { code: 'text-other-language', values: { unknownShare: 0.6 } };
  const rare = { code: 'words-rare', values: { grades: 3, unfamiliarShare: 0.6 } };
  expect(isOtherLanguage({ because: [rare, other] })).toBe(true);
  expect(isOtherLanguage({ because: [rare] })).toBe(false);
});
