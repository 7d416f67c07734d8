import type { Page } from 'playwright-core';
import { settle } from './settle.ts';

export const mainClass = 'Grade 6 mathematics B';

/** From anywhere to a class of the signed-in person, by its card. */
export async function openClass(page: Page, title = mainClass): Promise<void> {
  await page.getByRole('link', { name: 'Classes', exact: true }).click();
  await page.locator('.class-card', { hasText: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await settle(page);
}
