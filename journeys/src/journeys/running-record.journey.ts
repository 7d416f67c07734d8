import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';

const passage =
  'The rain fell on the roof all night long. In the morning Ben ran out to look at the pond. It was full, so he put his little boat in.';

/** Opens the teacher's homeroom and begins with a learner nobody has an open record with. */
async function listen(page: Page): Promise<void> {
  const answer = await page.request.get('/api/classes');
  const { classes } = (await answer.json()) as { classes: { classId: string; title: string }[] };
  const homeroom = classes.find(({ title }) => title.includes('homeroom'));
  await page.goto(`/classes/${homeroom?.classId}/reading/records`);
  await page
    .getByRole('button', { name: /^Listen to / })
    .first()
    .click();
  const sheet = page.locator('dialog[open]');
  await sheet.getByLabel('What is read').selectOption('pasted');
  await sheet.getByLabel('Title').fill('Rain');
  await sheet.getByLabel('The text').fill(passage);
  await sheet.getByRole('button', { name: 'Begin' }).click();
  await marksOn(page).word(0).waitFor();
}

function marksOn(page: Page) {
  return {
    word: (at: number) => page.locator(`.record-passage [data-word="${at}"]`),
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}

journey(
  'a teacher marks a reading by keyboard, takes a mark back, finishes without a network, and the result comes with it',
  async ({ visit }) => {
    const page = await visit({
      login: 'rosalind.mensah',
      mayComplain: /ERR_INTERNET_DISCONNECTED|Failed to fetch/,
    });
    const { word, press } = marksOn(page);
    await listen(page);
    await press('ArrowRight', 'ArrowRight', 't', 'ArrowRight', 's');
    await page.getByLabel('Said instead of “on”').fill('in');
    await press('Enter');
    await page.getByText('2 errors', { exact: false }).first().waitFor();
    await press('ControlOrMeta+z', 'ControlOrMeta+z');
    await page.getByText('1 error ·').waitFor();
    await press('ControlOrMeta+Shift+z', 'ControlOrMeta+Shift+z');
    await page.getByText('2 errors ·').waitFor();
    expect(await word(3).getAttribute('aria-label')).toBe('on: Substitution (in)');

    await page.context().setOffline(true);
    await press('ArrowRight', 'o');
    await page.getByText('3 errors ·').waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('button', { name: 'Save result' }).click();
    await page.getByText('Finished and kept on this device.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Just right for teaching (instructional)' }).waitFor();
    await page.getByText('90 % of 30 words read right, with 3 errors.').waitFor();

    await page.reload();
    await page.getByRole('heading', { name: 'Just right for teaching (instructional)' }).waitFor();
    expect(await word(3).getAttribute('aria-label')).toBe('on: Substitution (in)');
  },
);

journey(
  'of two who mark one record the later one is told, keeps the marks made without a network, and loses neither hers nor his',
  async ({ visit }) => {
    const first = await visit({ login: 'rosalind.mensah' });
    await listen(first);
    const second = await visit({
      login: 'peter.kowalczyk',
      mayComplain: /status of 409|ERR_INTERNET_DISCONNECTED|Failed to fetch/,
    });
    await second.goto(first.url());
    const [hers, his] = [marksOn(first), marksOn(second)];
    await his.word(0).waitFor();
    await second.context().setOffline(true);
    await his.press('ArrowRight', 't', 'ArrowRight', 't');
    await second.getByText('2 errors ·').waitFor();
    await second.getByText('Kept on this device').waitFor();

    await hers.press('t');
    await first.getByText('1 error ·').waitFor();
    await first.getByText('Saved', { exact: true }).waitFor();
    await second.context().setOffline(false);
    await second.getByText('Rosalind Mensah saved this record while you had it open.').waitFor();
    await his.press('ArrowRight', 't');
    await second.getByText('3 errors ·').waitFor();
    await second.getByRole('button', { name: 'Take theirs (1 mark)' }).click();
    await second.getByText('1 error ·').waitFor();
    await second.getByRole('button', { name: 'Take mine back' }).click();
    await second.getByText('3 errors ·').waitFor();
    await second.getByText('Saved', { exact: true }).waitFor();
    await second.getByText('1 earlier state').click();
    await second.getByText('Not finished, by Rosalind Mensah: 1 mark.').waitFor();
    await second.getByRole('button', { name: 'Take this up again' }).click();
    await second.getByText('1 error ·').waitFor();
    await second.getByText('Saved', { exact: true }).waitFor();
    await second.reload();
    await second.getByText('1 error ·').waitFor();
  },
);
