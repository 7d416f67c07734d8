import type { Locator, Page } from 'playwright-core';

/** What the page says just happened, with these words in it. */
export function toast(page: Page, words: string | RegExp): Locator {
  return page.locator('.toast').filter({ hasText: words });
}
