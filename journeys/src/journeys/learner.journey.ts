import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { toast } from '../stage/toast.ts';

const login = 'ines.andrade';

journey('a learner signs in with a username and sees the week, each step with its reason', async ({ visit }) => {
  const page = await visit({ login });
  expect(new URL(page.url()).pathname).toBe('/today');
  await page.getByRole('heading', { level: 1, name: /Inés/ }).waitFor();
  await page.getByText(/^Your week: /).waitFor();
  const steps = page.locator('.step-card');
  expect(await steps.count()).toBeGreaterThan(0);
  for (const step of await steps.all()) {
    expect(await step.getByRole('heading').innerText()).not.toBe('');
    expect(await step.locator('.step-why').innerText()).toMatch(/\.$/);
  }
});
