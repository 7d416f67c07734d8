import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { settle } from '../stage/settle.ts';

/** No plan, draft, in review, active: each learner is in one; a plan of any of them may be stale besides. */
const states = 4;

journey("a principal's coverage adds up, in all and class by class", async ({ visit }) => {
  const page = await visit({ login: 'helen.tsosie' });
  expect(new URL(page.url()).pathname).toBe('/coverage');
  await page.locator('.coverage tbody tr').first().waitFor();
  const learners = Number(/of (\d+) learners/.exec(await page.locator('.totals').innerText())?.[1]);
  const totals = (await page.locator('.total-number').allInnerTexts()).map(Number);
  expect(learners).toBeGreaterThan(0);
  expect(sum(totals.slice(0, states))).toBe(learners);
  const sizes = await sizesByClass(await page.request.get('/api/classes').then((a) => a.json()));
  const table = page.locator('table.coverage').first();
  const rows = await table.locator('tbody tr').all();
  // A homeroom's other classes stand folded in its row.
  const links = table.locator('th a');
  const ids = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(ids).size).toBe(sizes.size);
  for (const row of rows) {
    const cells = (await row.locator('td.number').allInnerTexts()).map(Number);
    const link = row.locator('th > a');
    const classId = (await link.getAttribute('href'))?.split('/')[2] ?? '';
    expect(sum(cells.slice(0, states)), await link.innerText()).toBe(sizes.get(classId));
  }
  // Plans and voices of a class stand in one row, and the voices lead to who it is.
  expect(await page.locator('main table').count()).toBe(1);
  await table.locator('.coverage-voices-cell a').first().click();
  await page.getByRole('heading', { level: 1, name: /^Quick notes/ }).waitFor();
});

journey(
  'a coach sees the classes of both schools and what a class needs, and decides nothing there',
  async ({ visit }) => {
    const page = await visit({ login: 'peter.kowalczyk' });
    await page.locator('.class-card').first().waitFor();
    expect(await page.locator('.class-school').count()).toBe(2);
    await page.locator('.class-card', { hasText: 'Grade 6 mathematics B' }).click();
    await page.locator('.needs tbody tr').first().waitFor();
    expect(await page.getByRole('button', { name: /Draft plans/ }).count()).toBe(0);
    await page.locator('.needs tbody th a').first().click();
    await page.locator('.plan-steps .plan-line').first().waitFor();
    await settle(page);
    expect(await page.getByRole('button', { name: /Approve|Change the|Draft/ }).count()).toBe(0);
  },
);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

async function sizesByClass(answer: unknown): Promise<ReadonlyMap<string, number>> {
  const { classes } = answer as { classes: { classId: string; learnerCount: number }[] };
  return new Map(classes.map(({ classId, learnerCount }) => [classId, learnerCount]));
}
