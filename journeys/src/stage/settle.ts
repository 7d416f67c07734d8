import type { Page } from 'playwright-core';

/** Waits until a page has its heading and nothing on it is still on its way. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}
