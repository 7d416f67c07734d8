import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { openClass } from '../stage/open-class.ts';
import { settle } from '../stage/settle.ts';
import { toast } from '../stage/toast.ts';

journey(
  'a teacher notes a class by keyboard: type, Enter, next; what cannot be sent waits and is saved later',
  async ({ visit }) => {
    const page = await visit({
      login: 'rosalind.mensah',
      mayComplain: /ERR_INTERNET_DISCONNECTED/,
    });
    await openClass(page, 'Grade 6 mathematics B');
    await page.getByRole('button', { name: 'Know them' }).click();
    await page.getByRole('link', { name: 'Quick notes' }).click();
    const fields = page.locator('.quick-note input');
    await fields.first().focus();
    await page.keyboard.type('Explains with drawings');
    await page.keyboard.press('Enter');
    await page.getByText('Explains with drawings').waitFor();
    expect(await fields.nth(1).evaluate((field) => field === document.activeElement)).toBe(true);

    await page.context().setOffline(true);
    await page.keyboard.type('Helps a new classmate');
    await page.keyboard.press('Enter');
    await page.getByText('Not saved yet').waitFor();
    await page.context().setOffline(false);
    await page.locator('.quick-saved', { hasText: 'Helps a new classmate' }).waitFor();
    await page.reload();
    await settle(page);
    expect(await fields.nth(0).getAttribute('placeholder')).toContain('Explains with drawings');
    expect(await fields.nth(1).getAttribute('placeholder')).toContain('Helps a new classmate');
  },
);

journey(
  'a learner says something on the own page, changes it and takes it away; each can be undone',
  async ({ visit }) => {
    const page = await visit({ login: 'ines.andrade', width: 360 });
    await page.goto('/me');
    await page.getByRole('button', { name: 'Add: I speak' }).click();
    await page.keyboard.type('English and Spanish');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await toast(page, 'Added.').waitFor();
    await page.getByRole('button', { name: 'Change: English and Spanish' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(', and some French');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await toast(page, 'Changed.').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('English and Spanish', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Take away: English and Spanish' }).click();
    await page.getByText('English and Spanish', { exact: true }).waitFor({ state: 'detached' });
  },
);

journey('a restricted entry is read by an act, by the people who are named', async ({ visit }) => {
  const family = await visit({ login: 'marisol.andrade', language: 'en' });
  const { children } = (await (await family.request.get('/api/me')).json()) as {
    children: { learnerId: string }[];
  };
  const path = `/learners/${children[0]?.learnerId}/profile`;
  await family.goto(path);
  await family.getByRole('button', { name: 'Add an entry' }).click();
  await family.getByLabel('About').selectOption('health');
  await family.getByLabel('In words').fill('Allergic to walnuts');
  await family.getByLabel(/Rosalind Mensah/).check();
  await family.getByRole('button', { name: 'Keep it' }).click();
  await toast(family, 'Added.').waitFor();

  const teacher = await visit({ login: 'rosalind.mensah' });
  await teacher.goto(path);
  await teacher.getByRole('heading', { name: 'Health' }).waitFor();
  expect(await teacher.getByText('Allergic to walnuts').count()).toBe(0);
  await teacher.getByRole('button', { name: 'Show', exact: true }).click();
  await teacher.getByText('Allergic to walnuts').waitFor();

  const coach = await visit({ login: 'peter.kowalczyk' });
  await coach.goto(path);
  await coach.getByRole('heading', { name: 'Strengths' }).waitFor();
  expect(await coach.getByRole('heading', { name: 'Health' }).count()).toBe(0);
});
