import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { mainClass } from '../stage/open-class.ts';

journey(
  "a coach who comes by the address of a teacher's page is told what to do, under its heading and without a button that cannot help",
  async ({ visit }) => {
    const page = await visit({ login: 'peter.kowalczyk', mayComplain: /status of 403/ });
    const { classes } = (await (await page.request.get('/api/classes')).json()) as {
      readonly classes: readonly { readonly classId: string; readonly title: string }[];
    };
    const classId = classes.find(({ title }) => title === mainClass)?.classId;
    for (const [path, title] of [
      ['cards', 'Sign-in cards'],
      ['letters', 'Letters home'],
      ['mentors', 'Who mentors whom'],
      ['surveys', 'Ask the class'],
    ]) {
      await page.goto(`/classes/${classId}/${path}`);
      const notice = page.getByRole('alert');
      await notice.getByText('Ask your principal or administrator').waitFor();
      expect(await page.locator('h1').allInnerTexts()).toEqual([title]);
      expect(await notice.getByRole('button').count()).toBe(0);
    }
  },
);

journey(
  'a coach of two schools finds a class by a word of its title or its teacher, and comes back to the same list',
  async ({ visit }) => {
    const page = await visit({ login: 'peter.kowalczyk', width: 360, height: 780 });
    const cards = page.locator('.class-card');
    await cards.first().waitFor();
    const all = await cards.count();
    await page.getByLabel('Find by class or teacher').fill('mathematics mensah');
    await page.waitForFunction(
      (before) => document.querySelectorAll('.class-card').length < before,
      all,
    );
    for (const text of await cards.allInnerTexts())
      expect(text).toMatch(/mathematics[^]*Rosalind Mensah/);
    const found = await cards.count();
    await cards.first().click();
    await page.locator('.needs tbody tr').first().waitFor();
    await page.goBack();
    await cards.first().waitFor();
    expect(await cards.count()).toBe(found);
  },
);
