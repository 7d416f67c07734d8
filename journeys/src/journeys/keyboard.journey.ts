import { journey } from '../stage/journey.ts';
import { mainClass } from '../stage/open-class.ts';
import { settle } from '../stage/settle.ts';
import { tabTo } from '../stage/tab-to.ts';
import { toast } from '../stage/toast.ts';

journey(
  'a teacher does all of it without a mouse: skip link, class, arrow keys, approval, a change, its undo, evidence',
  async ({ visit }) => {
    const page = await visit({ login: 'rosalind.mensah' });
    const press = async (target: Parameters<typeof tabTo>[1], key = 'Enter') => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    await page.reload();
    await settle(page);
    await press(page.locator('.skip'));
    await page.locator('#main:focus').waitFor();
    await press(page.locator('.class-card', { hasText: mainClass }));
    await page.locator('.needs tbody tr').first().waitFor();
    await tabTo(page, page.locator('.needs tbody th a').first());
    for (let down = 0; down < 8; down += 1) await page.keyboard.press('ArrowDown');
    await page.locator('.needs tbody tr:nth-child(9) a:focus').waitFor();
    await page.keyboard.press('Enter');
    const title = await page.locator('.plan-steps h3').first().innerText();
    const label = `Change the step “${title}”`;
    await press(page.getByRole('button', { name: label, exact: true }));
    await page.getByRole('textbox', { name: label, exact: true }).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Measure the playground');
    await page.keyboard.press('Enter');
    await press(toast(page, 'Change kept.').getByRole('button', { name: 'Undo' }), 'Space');
    await toast(page, 'Put back as it was.').waitFor();
    await press(page.getByRole('button', { name: 'Approve this plan' }));
    await toast(page, 'Approved.').waitFor();
    await press(page.getByRole('link', { name: 'What they know' }));
    await press(page.getByRole('button', { name: /^Record: / }).first());
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await press(page.getByRole('button', { name: 'Record it' }));
    await toast(page, 'Recorded.').waitFor();
  },
);

journey(
  'a learner does all of it without a mouse: the account menu, a goal, a yes to the plan',
  async ({ visit }) => {
    const page = await visit({ login: 'tomas.andrade' });
    const press = async (target: Parameters<typeof tabTo>[1], key = 'Enter') => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    await press(page.locator('.account-button'), 'Space');
    await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor({ state: 'hidden' });
    await press(page.getByRole('button', { name: 'Add my own goal' }));
    await page.getByLabel('What do you want to learn?').waitFor();
    await page.keyboard.type('I want to count to 1,000');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'I want to count to 1,000' }).waitFor();
    await press(page.getByRole('button', { name: 'I agree with this plan' }));
    await page.getByText('You said yes to this plan.', { exact: true }).first().waitFor();
  },
);
