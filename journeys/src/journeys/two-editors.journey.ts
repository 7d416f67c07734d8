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
    await toast(second, 'Somebody else changed this while you had it open.').waitFor();
    await second.locator('.plan-steps h3', { hasText: 'The first change' }).waitFor();
    expect(await words.inputValue()).toBe('The second change');

    await words.press('Enter');
    await toast(second, 'Change kept.').waitFor();
    await first.reload();
    await first.locator('.plan-steps h3', { hasText: 'The first change' }).waitFor();
    await first.locator('.plan-steps h3', { hasText: 'The second change' }).waitFor();
  },
);
