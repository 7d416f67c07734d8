import type { APIRequestContext } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from '../stage/find-barriers.ts';
import { findSideways } from '../stage/find-sideways.ts';
import { journey } from '../stage/journey.ts';
import { demoPassword } from '../stage/sign-in.ts';
import { speak } from '../stage/speak.ts';
import { toast } from '../stage/toast.ts';

const phone = { width: 360, height: 780 };

journey(
  'a family comes by the address in its mail, reads the plan that waits for its yes, says it, takes it back, and the teacher sees it',
  async ({ visit }) => {
    const office = await visit({ login: 'helen.tsosie' });
    const desk = await visit({ login: 'rosalind.mensah' });
    const templateId = await askFamilies(office.request);
    try {
      const home = await visit({ ...phone, mayComplain: /status of 401/ });
      await home.goto('/children');
      await home.locator('input[name=login]').fill('marisol.andrade');
      await home.locator('input[name=password]').fill(demoPassword);
      await home.locator('button[type=submit]').click();
      const card = home.locator('.child-card', { hasText: 'Inés' });
      await card.waitFor();
      await speak(home, 'es');
      const learnerId = await findChild(home.request, 'Inés');
      const path = `/api/learners/${learnerId}/plan`;
      await agreeAsTeacher(desk.request, path);
      await home.request.delete(`${path}/approval`);
      await home.reload();
      await card.getByText('La escuela pide su sí a este plan.').waitFor();
      await card.getByRole('link', { name: 'Ver el plan de Inés y responder' }).click();
      // The way to the yes leads there from any of the child's pages, and again from the top of the same one.
      await home.getByRole('link', { name: 'Lo que sabe', exact: true }).click();
      await home.locator('.family-record').waitFor();
      const way = home.getByRole('link', { name: 'Leer y decir que sí' });
      await way.click();
      await home.locator('#agree').waitFor();
      await way.click();
      const hasFocus = () => home.locator('#agree').evaluate((it) => it === document.activeElement);
      expect(await hasFocus()).toBe(true);
      expect(await findSideways(home)).toEqual([]);
      expect(await findBarriers(home)).toEqual([]);
      const yes = home.getByRole('button', { name: 'Sí, estamos de acuerdo' });
      await yes.click();
      await toast(home, 'Su familia dijo que sí a este plan.').waitFor();
      await home.locator('.agree-done').waitFor();
      expect(await hasFocus()).toBe(true);
      await desk.goto(`/learners/${learnerId}`);
      await desk.getByText(/^Marisol Andrade approved/).waitFor();
      await home.getByRole('button', { name: 'Retirar nuestro sí' }).click();
      await yes.click();
      await home.getByRole('button', { name: 'Retirar nuestro sí' }).waitFor();
      await home.goto('/children');
      await card.waitFor();
      expect(await card.getByText('La escuela pide su sí').count()).toBe(0);
    } finally {
      await office.request.delete(`/api/plan-templates/${templateId}/publication`);
    }
  },
);

/** A template as the school has it, that asks for the family's yes too, for as long as the journey lasts. */
async function askFamilies(request: APIRequestContext): Promise<string> {
  const { templates, mayCreateFor } = (await (await request.get('/api/plan-templates')).json()) as {
    readonly templates: readonly { readonly templateId: string }[];
    readonly mayCreateFor: readonly { readonly schoolId: string }[];
  };
  const data = {
    name: 'With families',
    schoolId: mayCreateFor[0]?.schoolId,
    cloneOf: templates[0]?.templateId,
  };
  const made = (await (await request.post('/api/plan-templates', { data })).json()) as {
    readonly templateId: string;
    readonly revision: number;
    readonly name: string;
    readonly draft: { readonly voices: readonly string[] };
  };
  const { templateId, revision, name } = made;
  const draft = { ...made.draft, voices: ['learner', 'teacher', 'family'] };
  const path = `/api/plan-templates/${templateId}`;
  const kept = await request.put(path, { data: { revision, name, draft } });
  const { revision: newest } = (await kept.json()) as { readonly revision: number };
  const published = await request.put(`${path}/publication`, { data: { revision: newest } });
  expect(published.status()).toBe(200);
  return templateId;
}

async function findChild(request: APIRequestContext, name: string): Promise<string> {
  const { children } = (await (await request.get('/api/me')).json()) as {
    readonly children: readonly { readonly learnerId: string; readonly givenName: string }[];
  };
  return children.find(({ givenName }) => givenName === name)?.learnerId ?? '';
}

/** Whatever was done to the plan before: the teacher's yes stands on the version that the family will read. */
async function agreeAsTeacher(request: APIRequestContext, path: string): Promise<void> {
  const { plan } = (await (await request.get(path)).json()) as {
    readonly plan: { readonly version: number };
  };
  const agreed = await request.put(`${path}/approval`, { data: { version: plan.version } });
  expect(agreed.status()).toBe(200);
}
