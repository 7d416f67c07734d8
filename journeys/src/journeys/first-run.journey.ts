import { expect } from 'vitest';
import { findBarriers } from '../stage/find-barriers.ts';
import { findSideways } from '../stage/find-sideways.ts';
import { journey } from '../stage/journey.ts';
import { settle } from '../stage/settle.ts';
import { startServer } from '../stage/start-server.ts';

journey(
  'on a first run without the demo the printed code makes the first administrator, a wrong code nobody, and the page passes axe and fits a phone',
  async ({ visit }) => {
    const server = await startServer({ demo: false });
    try {
      const [, code = ''] = /the code (\d+)/.exec(server.greeting) ?? [];
      const page = await visit({
        origin: server.origin,
        mayComplain: /status of 40\d/,
        width: 360,
      });
      await page.goto('/');
      await page.waitForURL('**/setup');
      await settle(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([...(await findBarriers(page)), ...(await findSideways(page))]).toEqual([]);
      }
      const labels = {
        'Name of the district or school': 'Harbour Schools',
        'Your given name': 'Ruth',
        'Your family name': 'Okafor',
        'Your e-mail': 'ruth@harbour.example',
        'A password': 'nine slow tugboats',
      };
      for (const [label, text] of Object.entries(labels))
        await page.getByRole('textbox', { name: label }).fill(text);
      const codeField = page.getByRole('textbox', { name: 'Setup code' });
      const submit = page.getByRole('button', { name: 'Make the district' });
      await codeField.fill(code === '00000000' ? '11111111' : '00000000');
      await submit.click();
      await page.getByText('That is not the code that the server printed.').waitFor();
      await codeField.fill(code);
      await submit.click();
      await page.locator('.account-button').waitFor();
      await settle(page);
      expect(new URL(page.url()).pathname).toBe('/imports');
      await page.locator('.account-button').click();
      await page.getByText('Administrator · Harbour Schools').waitFor();
    } finally {
      await server.stop();
    }
  },
);
