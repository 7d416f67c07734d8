import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

test('takes the browser that CHROMIUM names', () => {
  expect(findChromium({ CHROMIUM: process.execPath })).toBe(process.execPath);
});

test('finds none where CHROMIUM names a file that is not there, rather than another one', () => {
  expect(findChromium({ CHROMIUM: '/nowhere/chromium' })).toBeUndefined();
});
