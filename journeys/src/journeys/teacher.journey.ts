import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { countPdfPages } from '../stage/count-pdf-pages.ts';
import { findSideways } from '../stage/find-sideways.ts';
import { journey } from '../stage/journey.ts';
import { mainClass, openClass } from '../stage/open-class.ts';
import { settle } from '../stage/settle.ts';
import { tabTo } from '../stage/tab-to.ts';
import { toast } from '../stage/toast.ts';

const login = 'rosalind.mensah';
/** What is left of a sheet between the margins, in CSS pixels. */
const paper = { A4: 680, Letter: 702 } as const;

journey(
  'a teacher goes from sign-in to the class in one click and reads why a learner is listed first',
  async ({ visit }) => {
    const page = await visit({ login });
    await page.locator('.class-card', { hasText: mainClass }).click();
    const first = page.locator('.needs tbody tr').first();
    await first.waitFor();
    expect(await page.locator('.needs tbody tr').count()).toBe(26);
    expect(await first.locator('.needs-attention').innerText()).toMatch(/\w+ .*[.!]$/);
    expect(await first.locator('.needs-next').innerText()).toMatch(/\w+/);
  },
);

journey(
  'a teacher approves a plan that is fine as drafted in at most 4 clicks from sign-in, and types nothing',
  async ({ visit }) => {
    const page = await visit({ login });
    let clicks = 0;
    const click = async (target: ReturnType<Page['locator']>) => {
      clicks += 1;
      await target.click();
    };
    await click(page.locator('.class-card', { hasText: mainClass }));
    await click(page.getByRole('link', { name: /^To approve/ }));
    await click(page.locator('.needs tbody th a').first());
    await page.locator('.plan-steps .plan-line').first().waitFor();
    await click(page.getByRole('button', { name: 'Approve this plan' }));
    await toast(page, 'Approved.').waitFor();
    await page.getByText(/^Rosalind Mensah approved/).waitFor();
    expect(clicks).toBeLessThanOrEqual(4);
  },
);

journey(
  'a teacher changes a step where it stands, undo brings it back, and a new draft keeps a change',
  async ({ visit }) => {
    const page = await visit({ login });
    await openClass(page);
    await page.locator('.needs tbody th a').nth(3).click();
    const before = await page.locator('.plan-steps h3').first().innerText();
    const change = 'Draw the table on the whiteboard';
    await rename(page, before, change);
    await page.locator('.plan-steps h3', { hasText: change }).waitFor();
    await toast(page, 'Change kept.').getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Put back as it was.').waitFor();
    await page.locator('.plan-steps h3').getByText(before, { exact: true }).waitFor();
    await rename(page, before, change);
    await toast(page, 'Change kept.').waitFor();
    await page.getByRole('button', { name: 'Draft anew' }).click();
    await toast(page, 'Drafted anew.').waitFor();
    await page.locator('.plan-steps h3', { hasText: change }).waitFor();
    await page.reload();
    await page.locator('.plan-steps h3', { hasText: change }).waitFor();
    await page.getByText('Changed by Rosalind Mensah').first().waitFor();
  },
);

journey(
  'a teacher prints the weeks of a class, a sheet a learner, and the class on one sheet, on A4 and Letter with nothing cut off',
  async ({ visit }) => {
    const page = await visit({ login });
    await openClass(page);
    const classPage = page.url();
    await page.getByRole('button', { name: 'This week' }).click();
    await page.getByRole('link', { name: 'Print all weeks' }).click();
    await page.locator('.sheet-of-paper').first().waitFor();
    const learners = await page.locator('.sheet-of-paper').count();
    expect(learners).toBe(26);
    await page.emulateMedia({ media: 'print' });
    for (const format of ['A4', 'Letter'] as const) {
      await page.setViewportSize({ width: paper[format], height: 900 });
      expect(await findSideways(page), format).toEqual([]);
      expect(countPdfPages(await page.pdf({ format })), format).toBe(learners);
    }
    await page.goto(classPage);
    await page.locator('.needs tbody tr').first().waitFor();
    for (const format of ['A4', 'Letter'] as const) {
      await page.setViewportSize({ width: paper[format], height: 900 });
      expect(await findSideways(page), format).toEqual([]);
      expect(countPdfPages(await page.pdf({ format })), format).toBe(1);
    }
  },
);

journey(
  'a teacher records what was seen by keyboard alone, and opens the evidence behind a number',
  async ({ visit }) => {
    const page = await visit({ login });
    await openClass(page);
    await page.locator('.needs tbody th a').nth(5).click();
    await page.getByRole('link', { name: 'What they know' }).click();
    const record = page.getByRole('button', { name: /^Record: / }).first();
    await record.waitFor();
    await settle(page);
    await record.focus();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio', { name: 'Not yet' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Got it' }).isChecked()).toBe(true);
    await tabTo(page, page.getByLabel('Note (if you like)'));
    await page.keyboard.type('Explained it to a neighbour');
    await page.keyboard.press('Enter');
    await toast(page, 'Recorded.').waitFor();
    await settle(page);
    const notes = page.locator('dialog[open] .evidence-line', {
      hasText: 'Explained it to a neighbour',
    });
    await page
      .getByRole('button', { name: /^Evidence: / })
      .first()
      .press('Enter');
    await notes.waitFor();
    expect(await notes.innerText()).toMatch(/Right[\s\S]*Observation · by Rosalind Mensah/);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  },
);

async function rename(page: Page, step: string, name: string): Promise<void> {
  const label = `Change the step “${step}”`;
  await page.getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('textbox', { name: label, exact: true }).fill(name);
  await page.keyboard.press('Enter');
}
