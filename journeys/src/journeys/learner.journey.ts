import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { settle } from '../stage/settle.ts';
import { tabTo } from '../stage/tab-to.ts';
import { toast } from '../stage/toast.ts';

const login = 'ines.andrade';

journey(
  'a learner signs in with a username and sees the week, each step with its reason',
  async ({ visit }) => {
    const page = await visit({ login });
    expect(new URL(page.url()).pathname).toBe('/today');
    await page.getByRole('heading', { level: 1, name: /Inés/ }).waitFor();
    await page.getByText(/^Your week: /).waitFor();
    const steps = await page.locator('.step-card').all();
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      expect(await step.getByRole('heading').innerText()).not.toBe('');
      // A step that is done is a line without it.
      if ((await step.locator('.big-tick:checked').count()) === 0)
        expect(await step.locator('.step-why').innerText()).toMatch(/[.!?]$/);
    }
  },
);

journey(
  'a learner ticks a step by keyboard alone, and takes the tick away again',
  async ({ visit }) => {
    const page = await visit({ login });
    const title = await page.locator('.step-card:not(.step-done) h3').first().innerText();
    const tick = page.getByRole('checkbox', { name: `I did this: ${title}`, exact: true });
    await tabTo(page, tick);
    await page.keyboard.press('Space');
    await toast(page, `Done: ${title}`).waitFor();
    await page.reload();
    await settle(page);
    expect(await tick.isChecked()).toBe(true);
    await tabTo(page, tick);
    await page.keyboard.press('Space');
    await toast(page, `Not done yet: ${title}`).waitFor();
    await page.reload();
    await settle(page);
    expect(await tick.isChecked()).toBe(false);
  },
);

journey(
  'a learner adds a goal in own words, undoes it, and agrees with the plan',
  async ({ visit }) => {
    const page = await visit({ login });
    const goal = page.getByRole('heading', { name: 'I want to draw to scale' });
    await page.getByRole('button', { name: 'Add my own goal' }).click();
    await page.getByLabel('What do you want to learn?').fill('I want to draw to scale');
    await page.keyboard.press('Enter');
    await goal.waitFor();
    await toast(page, 'Your goal is in the plan.').getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Put back as it was.').waitFor();
    await goal.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'I agree with this plan' }).click();
    await page.getByText('You said yes to this plan.', { exact: true }).first().waitFor();
    await page.reload();
    await settle(page);
    await page.getByText('You said yes to this plan.', { exact: true }).waitFor();
  },
);
