import { expect } from 'vitest';
import { findSideways } from '../stage/find-sideways.ts';
import { journey } from '../stage/journey.ts';
import { toast } from '../stage/toast.ts';

const login = 'marisol.andrade';
const phone = { width: 360, height: 780 };

journey(
  'a guardian finds the weeks of her two children in Spanish on a phone, and reads a plan that she cannot change',
  async ({ visit }) => {
    const page = await visit({ login, language: 'es', ...phone });
    await page.locator('.child-card').nth(1).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    const names = await page.locator('.child-card h2').allInnerTexts();
    expect(names.toSorted()).toEqual(['Inés', 'Tomás']);
    expect(await page.locator('.child-talk').count()).toBe(2);
    expect(await findSideways(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ver el plan de Inés y responder' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inés' }).waitFor();
    await page.locator('.plan-parts').waitFor();
    const inputs = page.locator('.plan-parts').locator('input, select, textarea');
    expect(await inputs.count()).toBe(0);
  },
);

journey(
  'a guardian reads what her child can do in words, without figures, and opens what it rests on',
  async ({ visit }) => {
    const page = await visit({ login, language: 'es', ...phone });
    await page.getByRole('link', { name: 'Lo que Inés sabe hacer' }).click();
    await page.locator('.family-lines li').first().waitFor();
    expect(await page.locator('.family-record').innerText()).not.toMatch(/de 100|intento/);
    expect(await findSideways(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^En qué se basa: / })
      .first()
      .click();
    await page.locator('dialog[open] .evidence-line').first().waitFor();
  },
);

journey(
  'what a guardian writes about a goal is answered by the teacher; she can take it back',
  async ({ visit }) => {
    const words = `En casa practica con las cartas (${Date.now()}).`;
    const home = await visit({ login, language: 'es', ...phone });
    await home.getByRole('link', { name: 'Ver el plan de Inés y responder' }).click();
    await home.getByLabel('Sobre').selectOption({ index: 1 });
    await home.getByRole('textbox', { name: 'Mensaje' }).fill(words);
    await home.getByRole('button', { name: 'Enviar' }).click();
    await home.locator('.comment-text', { hasText: words }).waitFor();
    const desk = await visit({ login: 'rosalind.mensah' });
    await desk.goto(new URL(home.url()).pathname);
    const thread = desk.locator('.thread', { hasText: words });
    expect(await thread.locator('.comment-text').getAttribute('lang')).toBe('es');
    await thread.getByRole('button', { name: /^Answer/ }).click();
    await thread.locator('textarea').fill('It shows in class too.');
    await thread.getByRole('button', { name: 'Send' }).click();
    await thread.locator('.answers .comment-text').waitFor();
    await home.goto('/children');
    await home.getByText('respuesta nueva').waitFor();
    await home.getByRole('link', { name: 'Ver el plan de Inés y responder' }).click();
    const here = home.locator('.thread', { hasText: words });
    await here.locator('.answers .comment-text').waitFor();
    await here.getByRole('button', { name: 'Retirar este mensaje' }).click();
    await toast(home, 'Retirado').waitFor();
    await home.getByText('Marisol Andrade retiró esto.').first().waitFor();
  },
);

journey(
  'the weekly mail begins by an act of the school, after a look at one, and ends by one press of a guardian',
  async ({ visit }) => {
    const office = await visit({ login: 'helen.tsosie' });
    await office.goto('/family-mail');
    await office
      .getByRole('button', { name: /^Look at a mail/ })
      .first()
      .click();
    await office.locator('.mail-text').waitFor();
    await office
      .getByRole('button', { name: /^Switch the mail of .* on$/ })
      .first()
      .click();
    await toast(office, 'get the mail').waitFor();
    const home = await visit({ login, language: 'es', ...phone });
    await home.getByRole('button', { name: 'Dejar de recibirlo' }).click();
    await toast(home, 'Ya no recibirá').waitFor();
    await home.getByText('Ha dejado de recibir').waitFor();
    await toast(home, 'Ya no recibirá').getByRole('button', { name: 'Deshacer' }).click();
    await home.getByRole('button', { name: 'Dejar de recibirlo' }).waitFor();
    await office
      .getByRole('button', { name: /^Switch the mail of .* off$/ })
      .first()
      .click();
    await toast(office, 'no more mails').waitFor();
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
