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
