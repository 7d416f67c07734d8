import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { settle } from '../stage/settle.ts';
import { toast } from '../stage/toast.ts';

const login = 'rosalind.mensah';

journey('standards are browsed down the tree and found by code and by word', async ({ visit }) => {
  const page = await visit({ login });
  await page.getByRole('link', { name: 'Standards', exact: true }).click();
  await page.locator('.standard-line .pill').first().click();
  await page.locator('.trail').waitFor();
  await page.locator('.standard-line').first().waitFor();
  const search = page.getByLabel('Search codes and words');
  for (const words of ['M6.RP.1', 'ratio']) {
    await search.fill(words);
    await search.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('search') === words);
    const found = page.locator('.standard-line', { hasText: new RegExp(words, 'i') });
    await found.first().waitFor();
  }
});

journey(
  'a standard shows its official words with the rights notice, and beside them the “I can” wording that somebody writes',
  async ({ visit }) => {
    const page = await visit({ login });
    await page.goto('/standards?search=ratio');
    await page.locator('.standard-name').first().click();
    await page.getByRole('region', { name: 'Official statement' }).waitFor();
    const statement = await page.locator('.statement').innerText();
    expect(await page.locator('.rights').innerText()).toMatch(/Rights notice: \S+|Licence: \S+/);
    const label = 'Write it: In English';
    await page.getByRole('button', { name: label }).click();
    await page.getByRole('textbox', { name: label }).fill('I can say how two amounts go together.');
    await page.keyboard.press('Enter');
    await toast(page, 'Wording kept.').waitFor();
    await page.reload();
    await settle(page);
    await page.locator('.wording', { hasText: 'I can say how two amounts go together.' }).waitFor();
    expect(await page.locator('.statement').innerText()).toBe(statement);
  },
);
