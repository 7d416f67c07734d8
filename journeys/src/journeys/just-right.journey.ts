import { expect } from 'vitest';
import { readPdf } from '../../../server/src/testing/read-pdf.ts';
import { countClicks } from '../stage/count-clicks.ts';
import { countPdfPages } from '../stage/count-pdf-pages.ts';
import { journey } from '../stage/journey.ts';
import { makeNewSchool } from '../stage/new-school.ts';
import { settle } from '../stage/settle.ts';
import { startServer } from '../stage/start-server.ts';
import { toast } from '../stage/toast.ts';

const levels = '2.5 3 3 3.5 4 2 1.5 3 3.5 4.5 3 2.5 2 3 4 3.5 3 2.5 5 3 1 3.5 3 2 4'.split(' ');

journey(
  'a teacher new to the product gets from sign-in to a printed set of just-right texts for a class of 25 in under ten minutes and 40 clicks',
  async ({ visit, onTestFinished }) => {
    const server = await startServer({ demo: false });
    onTestFinished(() => server.stop());
    const office = await visit({ origin: server.origin });
    const { teacher, className, learners } = await makeNewSchool(server, office.request);

    const page = await visit({ origin: server.origin });
    const clicks = await countClicks(page.context());
    const began = performance.now();
    await page.goto('/sign-in');
    await page.locator('input[name=login]').click();
    await page.keyboard.type(teacher.login);
    await page.locator('input[name=password]').click();
    await page.keyboard.type(teacher.password);
    await page.locator('button[type=submit]').click();
    // Whoever has one class only begins on its page.
    await page.getByRole('heading', { level: 1, name: className }).waitFor();
    await page.getByRole('link', { name: 'Reading', exact: true }).click();
    await page
      .locator('.readers-table tbody tr')
      .nth(learners.length - 1)
      .waitFor();

    await page.getByRole('button', { name: 'Enter their levels' }).click();
    const fields = page.locator('.levels-list input');
    await expect.poll(() => fields.count()).toBe(learners.length);
    await fields.first().click();
    for (const level of levels) {
      await page.keyboard.type(level);
      await page.keyboard.press('Enter');
    }
    await toast(page, `${learners.length} levels are kept`).waitFor();

    await page.getByRole('button', { name: 'Print a just-right text for everyone' }).click();
    await page.getByRole('button', { name: 'Pick the texts' }).click();
    await page.getByText(`${learners.length} little books are ready.`).waitFor();
    const booklets = page.getByRole('link', { name: /Open the little books/ });
    const [opened] = await Promise.all([page.context().waitForEvent('page'), booklets.click()]);
    await opened.close();
    await settle(page);
    const seconds = Math.round((performance.now() - began) / 1000);

    const answer = await page.request.get((await booklets.getAttribute('href')) ?? '');
    const pdf = await answer.body();
    const sides = readPdf(pdf).map((side) => side.replaceAll(/\s+/g, ' '));
    const covers = sides.filter((side) => side.includes('This book belongs to'));
    for (const name of learners)
      expect(
        covers.filter((cover) => cover.includes(name)),
        name,
      ).toHaveLength(1);
    expect(countPdfPages(pdf)).toBeGreaterThan(2 * learners.length);
    process.stdout.write(
      `From sign-in to ${learners.length} booklets on ${countPdfPages(pdf)} sides: ${clicks()} clicks, ${seconds} s.\n`,
    );
    expect(clicks()).toBeLessThanOrEqual(40);
  },
);
