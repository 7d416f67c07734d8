import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';

const login = 'marisol.andrade';

journey(
  'a guardian reads the plans of her two children, of nobody else, in Spanish, and changes nothing',
  async ({ visit }) => {
    const page = await visit({ login, language: 'es' });
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect((await page.locator('.pill').allInnerTexts()).toSorted()).toEqual(['Inés', 'Tomás']);
    for (const child of ['Inés', 'Tomás']) {
      await page.getByRole('link', { name: child, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: child }).waitFor();
      await page.locator('.plan-steps .plan-line').first().waitFor();
      await page.getByRole('heading', { name: /^Esta semana/ }).waitFor();
      const inputs = page.locator('main').locator('input, select, textarea, .plan-line button');
      expect(await inputs.count()).toBe(0);
    }
  },
);

journey(
  "a guardian who types another learner's address is told that it is not hers to see",
  async ({ visit }) => {
    const teacher = await visit({ login: 'rosalind.mensah' });
    const { classes } = (await (await teacher.request.get('/api/classes')).json()) as {
      classes: { classId: string }[];
    };
    const needs = await teacher.request.get(`/api/classes/${classes[0]?.classId}/needs`);
    const { learners } = (await needs.json()) as {
      learners: { learnerId: string; givenName: string; familyName: string }[];
    };
    const other = learners.find(({ familyName }) => familyName !== 'Andrade');
    const page = await visit({ login, language: 'es', mayComplain: /status of 404/ });
    await page.goto(`/learners/${other?.learnerId}`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(other?.familyName);
  },
);
