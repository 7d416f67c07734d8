import type { Locator, Page } from 'playwright-core';

export interface SentFile {
  readonly kind: 'oneroster' | 'standards' | 'evidence' | 'skill-map';
  readonly name: string;
  readonly content: Buffer;
}

/** Sends a file to be checked, from the page of files, and waits until the check has ended. */
export async function sendFile(page: Page, { kind, name, content }: SentFile): Promise<Locator> {
  await page.getByRole('link', { name: 'Files in', exact: true }).click();
  await page.locator('select[name=kind]').selectOption(kind);
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const state = importState(page);
  await state.filter({ hasText: /^(Ready to bring in|Cannot come in|Stopped)$/ }).waitFor();
  return state;
}

/** Says yes to the checked file on the page, and waits until it is in. */
export async function bringIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await importState(page)
    .filter({ hasText: /^Done$/ })
    .waitFor();
}

/** The state of the import that the page shows. */
export function importState(page: Page): Locator {
  return page.locator('.page-header .state-mark');
}
