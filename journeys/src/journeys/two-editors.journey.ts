import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { openClass } from '../stage/open-class.ts';
import { toast } from '../stage/toast.ts';

journey(
  'of two who change the same plan the later one is told, sees the newest and loses nothing',
  async ({ visit }) => {
    const mayComplain = /status of 409/;
    const login = 'rosalind.mensah';
    const first = await visit({ login });
    const second = await visit({ login, mayComplain });
    await openClass(first, 'Grade 6 mathematics A');
    await first.locator('.needs tbody th a').first().click();
    await first.locator('.plan-steps h3').nth(1).waitFor();
    await second.goto(first.url());
    await second.locator('.plan-steps h3').nth(1).waitFor();
    const [one = '', two = ''] = await first.locator('.plan-steps h3').allInnerTexts();
    const field = (title: string) => `Change the step “${title}”`;

    await first.getByRole('button', { name: field(one), exact: true }).click();
    await first.getByRole('textbox', { name: field(one), exact: true }).fill('The first change');
    await first.keyboard.press('Enter');
    await toast(first, 'Change kept.').waitFor();

    await second.getByRole('button', { name: field(two), exact: true }).click();
    const words = second.getByRole('textbox', { name: field(two), exact: true });
    await words.fill('The second change');
    await second.keyboard.press('Enter');
    const conflict = second.locator('dialog[open]');
    await conflict.getByText('This plan changed while you had it open').waitFor();
    await conflict.locator('ins', { hasText: 'The first change' }).waitFor();
    await conflict.locator('ins', { hasText: 'The second change' }).waitFor();
    await conflict.getByRole('button', { name: 'Keep both changes' }).click();
    await toast(second, 'Change kept.').waitFor();
    await first.reload();
    await first.locator('.plan-steps h3', { hasText: 'The first change' }).waitFor();
    await first.locator('.plan-steps h3', { hasText: 'The second change' }).waitFor();
  },
);

journey(
  'of two who change the same words the later one chooses, seeing both, and neither is lost unseen',
  async ({ visit }) => {
    const mayComplain = /status of 409/;
    const first = await visit({ login: 'rosalind.mensah' });
    const second = await visit({ login: 'rosalind.mensah', mayComplain });
    await openClass(first, 'Grade 6 mathematics A');
    await first.locator('.needs tbody th a').nth(1).click();
    await first.locator('.plan-goals h3').first().waitFor();
    const title = await first.locator('.plan-goals h3').first().innerText();
    const change = async (page: typeof first, words: string) => {
      const label = `Change the goal “${title}”`;
      await page.getByRole('button', { name: label, exact: true }).click();
      await page.getByRole('textbox', { name: label, exact: true }).fill(words);
      await page.keyboard.press('Enter');
    };
    const sameFor = async (theirs: string, mine: string, choose: string) => {
      await second.goto(first.url());
      await second.locator('.plan-goals h3').first().waitFor();
      await change(first, theirs);
      await toast(first, 'Change kept.').waitFor();
      await change(second, mine);
      const conflict = second.locator('dialog[open]');
      await conflict.getByText('You both changed the same thing.').waitFor();
      await conflict.getByRole('button', { name: choose }).click();
      await conflict.waitFor({ state: 'detached' });
    };
    await sameFor('Theirs stays', 'Mine is dropped', 'Keep theirs, drop mine');
    await second.locator('.plan-goals h3', { hasText: 'Theirs stays' }).waitFor();
    await first.getByRole('button', { name: 'Undo' }).click();
    await first.locator('.plan-goals h3').getByText(title, { exact: true }).waitFor();
    await sameFor('Theirs gives way', 'Mine stands', 'Use mine instead of theirs');
    await second.locator('.plan-goals h3', { hasText: 'Mine stands' }).waitFor();
    await second.getByRole('link', { name: 'Versions' }).click();
    await second.getByText('Theirs gives way').first().waitFor();
    expect(await second.locator('.differences ins').first().innerText()).toContain('Mine stands');
  },
);
