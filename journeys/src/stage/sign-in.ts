import type { Page } from 'playwright-core';
import { settle } from './settle.ts';

export const demoPassword = 'every-learner';

/** Signs in by the form, whatever its language, and waits for the person's first page. */
export async function signIn(page: Page, login: string, password = demoPassword): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('.account-button').waitFor();
  await settle(page);
}
