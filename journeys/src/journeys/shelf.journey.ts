import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { openClass } from '../stage/open-class.ts';
import { settle } from '../stage/settle.ts';
import { toast } from '../stage/toast.ts';

journey(
  'a learner finds eight texts with a reason, puts one back, takes another, and undoes it',
  async ({ visit }) => {
    const page = await visit({ login: 'ines.andrade', width: 360 });
    await page.goto('/my-shelf');
    await settle(page);
    const offered = page.locator('section[aria-labelledby=shelf-offered] .shelf-card');
    await offered.first().waitFor();
    expect(await offered.count()).toBe(8);
    for (const words of await offered.locator('.shelf-words').allInnerTexts())
      expect(words).toMatch(/just right|challenge|easy one|You like/);
    const titles = await offered.getByRole('heading').allInnerTexts();
    await offered.first().getByRole('button', { name: 'Put' }).click();
    await toast(page, 'is put back').waitFor();
    await offered
      .filter({ has: page.getByRole('heading', { name: titles[0] ?? '', exact: true }) })
      .waitFor({ state: 'detached' });
    expect(await offered.count()).toBe(8);
    await toast(page, 'is put back').getByRole('button', { name: 'Undo' }).click();

    const found = page.locator('section[aria-labelledby=shelf-find] .shelf-card');
    const free = found.filter({ has: page.getByRole('button', { name: /on my shelf/ }) }).first();
    const title = await free.getByRole('heading').innerText();
    await free.getByRole('button', { name: /on my shelf/ }).click();
    await page
      .locator('section[aria-labelledby=shelf-chosen]')
      .getByRole('heading', { name: title, exact: true })
      .waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/\b(level|grade)\b/i);
  },
);

journey(
  'a teacher gets groups with a text, moves a learner by keyboard and keeps them; the set for all is two presses away',
  async ({ visit }) => {
    const page = await visit({ login: 'rosalind.mensah' });
    await openClass(page, 'Grade 6 homeroom A');
    await page.getByRole('link', { name: 'Reading', exact: true }).click();
    await page.locator('.readers-table tbody tr').first().waitFor();
    const learners = await page.locator('.readers-table tbody tr').count();
    await page.getByRole('button', { name: /Propose/ }).click();
    const groups = page.locator('.group-card');
    await page.getByRole('button', { name: 'Keep these groups' }).waitFor();
    expect(await page.locator('.group-members li').count()).toBe(learners);
    const before = await groups.first().locator('.group-members li').count();
    const list = groups.first().locator('.group-members select').first();
    await list.focus();
    await list.selectOption({ label: 'Group 2' });
    await expect.poll(() => groups.first().locator('.group-members li').count()).toBe(before - 1);
    const focused = page.locator('.group-card', { has: page.locator('select:focus') });
    expect(await focused.getByRole('heading').innerText()).toBe('Group 2');

    const drafted = await groups.count();
    await page.getByRole('button', { name: 'Another group' }).click();
    await expect.poll(() => groups.count()).toBe(drafted + 1);
    await list.selectOption({ label: 'In no group' });
    const without = groups.filter({ has: page.getByRole('heading', { name: 'In no group' }) });
    await without.locator('select').selectOption({ label: `Group ${drafted + 1}` });
    await without.waitFor({ state: 'detached' });
    expect(await page.locator('.group-members li').count()).toBe(learners);
    await page.getByRole('button', { name: 'Keep these groups' }).click();
    await toast(page, 'The groups are kept').waitFor();
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: 'Print the groups' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.readers-table').isVisible()).toBe(false);
    expect(await groups.first().isVisible()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.readers-table').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'Print a just-right text for everyone' }).click();
    await page.getByRole('button', { name: 'Pick the texts' }).click();
    await page.getByText(`${learners} little books are ready.`).waitFor();
    const address = await page
      .getByRole('link', { name: /Open the little books/ })
      .getAttribute('href');
    expect(address).toContain('/booklets?paper=letter&picks=');
    await page.getByRole('button', { name: 'Take this set back' }).click();
    await page.getByRole('button', { name: 'Pick the texts' }).waitFor();
  },
);

journey(
  "a teacher reads on a learner's page what stands on the shelf, at which level and why",
  async ({ visit }) => {
    const page = await visit({ login: 'rosalind.mensah' });
    await openClass(page, 'Grade 6 homeroom A');
    await page.getByRole('link', { name: 'Reading', exact: true }).click();
    await page.locator('.readers-table tbody th a').first().click();
    await page.getByRole('link', { name: 'Reading', exact: true }).click();
    const lines = page.locator('section[aria-labelledby=learner-shelf] .shelf-lines').first();
    await lines.locator('li').first().waitFor();
    expect(await lines.locator('li').count()).toBe(8);
    for (const line of await lines.locator('li').allInnerTexts())
      // A text in another language says so between the two.
      expect(line).toMatch(/level (K|\d+\.\d)( · .+)?\s+(\d+ % likely|A stretch|An easy one)/);
  },
);

journey(
  'a coach gets from a class to the school, and an administrator from the overview to the library',
  async ({ visit }) => {
    const coach = await visit({ login: 'peter.kowalczyk' });
    await openClass(coach, 'Grade 6 homeroom A');
    await coach.getByRole('link', { name: 'Reading', exact: true }).click();
    await coach.getByRole('link', { name: 'Growth', exact: true }).click();
    await coach.getByRole('link', { name: 'Growth of the whole school' }).click();
    await coach.getByRole('heading', { name: 'Growth in reading', exact: true }).waitFor();
    const administrator = await visit({ login: 'victor.nakamura' });
    await administrator.goto('/coverage');
    await administrator.getByRole('link', { name: 'Library of texts' }).click();
    await administrator.getByRole('heading', { name: 'Library', exact: true }).waitFor();
  },
);
