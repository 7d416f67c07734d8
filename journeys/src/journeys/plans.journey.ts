import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { openClass } from '../stage/open-class.ts';
import { toast } from '../stage/toast.ts';

const teacher = 'rosalind.mensah';

journey(
  'a teacher approves every plan of a class that is fine as drafted, one press each after the first, and types nothing',
  async ({ visit }) => {
    const page = await visit({ login: teacher });
    await openClass(page, 'Grade 6 mathematics B');
    let clicks = 0;
    const click = async (target: ReturnType<Page['locator']>) => {
      clicks += 1;
      await target.click();
    };
    const waiting = page.getByRole('link', { name: /^To approve/ });
    const plans = Number(await waiting.locator('span').innerText());
    expect(plans).toBeGreaterThan(3);
    await click(page.getByRole('link', { name: `Look through ${plans} plans` }));
    for (let approved = 0; approved < plans; approved += 1) {
      await page.locator('.plan-steps .plan-line').first().waitFor();
      const name = await page.locator('h1').innerText();
      const last = approved === plans - 1;
      await click(
        page.getByRole('button', { name: last ? 'Approve this plan' : /^Approve, then / }),
      );
      await toast(page, 'Approved.').waitFor();
      if (!last) await page.locator('h1').filter({ hasNotText: name }).waitFor();
    }
    await page.getByText(/^Rosalind Mensah approved/).waitFor();
    // One to get there, one for each plan; nothing typed.
    expect(clicks).toBe(plans + 1);
  },
);

journey(
  'a goal is added in full, its progress noted, set aside with a reason, and each of it taken back',
  async ({ visit }) => {
    const page = await visit({ login: teacher });
    await openClass(page);
    await page.locator('.needs tbody th a').nth(6).click();
    await page.getByRole('button', { name: 'Add a goal' }).click();
    const sheet = page.locator('dialog[open]');
    await sheet.getByLabel('Goal, in words the learner knows').fill('Stop guessing');
    await sheet.getByText('easier to work towards what to do instead').waitFor();
    await sheet
      .getByLabel('Goal, in words the learner knows')
      .fill('I check an answer with a drawing');
    await sheet.getByRole('combobox', { name: 'How you will see it' }).selectOption('number');
    await sheet.getByLabel('Now', { exact: true }).fill('1');
    await sheet.getByLabel('Goal', { exact: true }).fill('5');
    await sheet.getByLabel('Of what').fill('drawings a week');
    await sheet.getByLabel('Next step').fill('Draw the first problem of the day');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await toast(page, 'Change kept.').waitFor();
    const goal = page.locator('.plan-goals li', { hasText: 'I check an answer with a drawing' });
    await goal.getByText('Suggested by Rosalind Mensah').waitFor();

    await goal.getByRole('button', { name: /^Note progress/ }).click();
    await goal.getByLabel(/^Today/).fill('3');
    await goal.getByRole('button', { name: 'Save' }).click();
    await goal.getByText('50 % of the way to 5 drawings a week').waitFor();
    await toast(page, 'Progress noted.').getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'The note is taken back.').waitFor();
    await goal.getByText('Nothing noted yet').waitFor();

    await goal.getByRole('combobox', { name: /^State of the goal/ }).selectOption('set-aside');
    await goal.getByRole('button', { name: 'Something else comes first' }).click();
    await goal.getByText('Set aside because').waitFor();
    await toast(page, 'Change kept.').getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Put back as it was.').waitFor();
    await goal.getByText('Set aside because').waitFor({ state: 'detached' });
  },
);

journey(
  'an undo that cannot reach the server says so, and leaves the change as it is',
  async ({ visit }) => {
    const page = await visit({ login: teacher, mayComplain: /ERR_FAILED/ });
    await openClass(page);
    await page.locator('.needs tbody th a').nth(8).click();
    const before = await page.locator('.plan-steps h3').first().innerText();
    const label = `Change the step “${before}”`;
    await page.getByRole('button', { name: label, exact: true }).click();
    await page.getByRole('textbox', { name: label, exact: true }).fill('Another way');
    await page.keyboard.press('Enter');
    const undo = toast(page, 'Change kept.').getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    await page.route('**/restoration', (route) => route.abort());
    await undo.click();
    await toast(page, 'Try again').waitFor();
    await page.locator('.plan-steps h3', { hasText: 'Another way' }).waitFor();
    await page.unroute('**/restoration');
    await page.reload();
    await page.locator('.plan-steps h3', { hasText: 'Another way' }).waitFor();
  },
);

journey(
  'a principal changes the template, publishes it, and plans ask what it asks',
  async ({ visit }) => {
    const principal = await visit({ login: 'victor.nakamura' });
    await principal.goto('/plan-templates');
    await principal.locator('.template-list a').first().click();
    await principal.getByRole('button', { name: 'Add a section' }).click();
    const section = principal.locator('section.card').last();
    await section.getByLabel('Title in English').fill('Our garden');
    await section.getByLabel('Question in English').fill('What do you want to grow?');
    await principal.getByText('Kept.', { exact: true }).waitFor();
    await principal.getByRole('button', { name: 'Publish', exact: true }).click();
    await toast(principal, 'Published.').waitFor();

    const page = await visit({ login: teacher });
    await openClass(page);
    await page.locator('.needs tbody th a').nth(7).click();
    const answer = page.getByLabel('What do you want to grow?');
    await answer.fill('Sunflowers');
    await answer.blur();
    await toast(page, 'Kept.').getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Put back as it was.').waitFor();
    expect(await answer.inputValue()).toBe('');
  },
);
