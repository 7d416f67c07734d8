import type { Page } from 'playwright-core';
import { settle } from './settle.ts';

/** Turns the pages to a language by the switch, if they speak another. */
export async function speak(page: Page, language: 'en' | 'es'): Promise<void> {
  const spoken = await page.locator('html').getAttribute('lang');
  if (spoken === language) return;
  await page.locator(`.bar button[lang=${language}]`).click();
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
  await settle(page);
}
