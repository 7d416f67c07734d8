import { journey } from '../stage/journey.ts';
import { tabTo } from '../stage/tab-to.ts';
import { toast } from '../stage/toast.ts';

journey(
  'a teacher holds a check-in without a mouse: plan, open, note, agree, next date, and back',
  async ({ visit }) => {
    const page = await visit({ login: 'rosalind.mensah' });
    const press = async (target: Parameters<typeof tabTo>[1], key = 'Enter') => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    await press(page.getByRole('link', { name: 'Check-ins', exact: true }).first());
    const line = page.locator('.mentees tbody tr', {
      has: page.getByRole('button', { name: /^Plan a check-in with/ }),
    });
    const name = await line.first().getByRole('rowheader').innerText();
    const row = page.locator('.mentees tbody tr', { hasText: name });
    await press(row.getByRole('button', { name: /^Plan a check-in with/ }));
    await toast(page, /Check-in with .+ on /).waitFor();
    await press(row.getByRole('link', { name: /^Open the check-in with/ }));
    await page.locator('.agenda li').first().waitFor();
    await tabTo(page, page.getByLabel('Shared note'));
    await page.keyboard.type('Ten pages went well.');
    await tabTo(page, page.getByLabel('For me only'));
    await page.keyboard.type('Ask about home.');
    await tabTo(page, page.getByLabel('What was agreed'));
    await page.keyboard.type('Read to a brother');
    await page.keyboard.press('Enter');
    await page.locator('.decisions', { hasText: 'Read to a brother' }).waitFor();
    await page.getByText('Everything is saved').waitFor();
    await press(page.getByRole('button', { name: 'Done, see you then' }));
    await page.getByText('This check-in is done.').waitFor();
    await page.reload();
    await page.getByText('This check-in is done.').waitFor();
    const shared = await page.getByLabel('Shared note').inputValue();
    if (shared !== 'Ten pages went well.') throw new Error(`the shared note is “${shared}”`);
    await page.locator('.decisions', { hasText: 'Read to a brother' }).waitFor();
    await press(page.getByRole('button', { name: 'Open it again' }));
    await page.getByRole('button', { name: 'Done, see you then' }).waitFor();
  },
);

journey(
  'what is typed in a check-in without a connection is kept, across a reload, and sent when it is back',
  async ({ visit }) => {
    const page = await visit({ login: 'rosalind.mensah', mayComplain: /shared-note|ERR_FAILED/ });
    await page.goto('/check-ins');
    await page
      .getByRole('button', { name: /^Start a check-in with/ })
      .first()
      .click();
    await page.getByLabel('Shared note').waitFor();
    await page.route('**/api/check-ins/*/shared-note', (route) => route.abort());
    await page.getByLabel('Shared note').fill('Kept in the tunnel');
    await page.getByText('Kept on this device').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('Kept on this device').waitFor();
    const kept = await page.getByLabel('Shared note').inputValue();
    if (kept !== 'Kept in the tunnel') throw new Error(`the note is “${kept}”`);
    await page.unroute('**/api/check-ins/*/shared-note');
    await page.getByText('Everything is saved').waitFor();
  },
);
