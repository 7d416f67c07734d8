import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { countPdfPages } from '../stage/count-pdf-pages.ts';
import { findBarriers } from '../stage/find-barriers.ts';
import { findSideways } from '../stage/find-sideways.ts';
import { journey } from '../stage/journey.ts';
import { mainClass, openClass } from '../stage/open-class.ts';
import { settle } from '../stage/settle.ts';
import { toast } from '../stage/toast.ts';

const login = 'rosalind.mensah';
const questionCount = 12;

journey(
  'two children answer on one device that was handed over, with the network cut in between; nothing is lost and the device leads nowhere else',
  { timeout: 300_000 },
  async ({ visit }) => {
    const teacher = await visit({ login });
    const tablet = await visit({ login, width: 900, height: 680, mayComplain: /./ });
    const { path, surveyId } = await openSurveys(tablet);
    await tablet.getByRole('button', { name: 'Hand over this device' }).click();
    await tablet.getByRole('heading', { name: 'Who are you?' }).waitFor();
    expect(await findBarriers(tablet)).toEqual([]);

    const first = await begin(tablet);
    expect(await findBarriers(tablet)).toEqual([]);
    await answer(tablet, 3);
    await tablet.context().setOffline(true);
    await answer(tablet, questionCount - 3);
    await tablet.getByRole('button', { name: /^(Next person|Otra persona)$/ }).click();
    const second = await begin(tablet);
    await answer(tablet, questionCount);
    await tablet.getByText(/^(No network|Sin red)/).waitFor();
    await tablet.context().setOffline(false);
    await tablet.getByText(/^(No network|Sin red)/).waitFor({ state: 'hidden' });

    const counts = await countAnswers(teacher, surveyId);
    expect([counts.get(first), counts.get(second)]).toEqual([questionCount, questionCount]);

    await tablet.goto(path);
    await tablet.waitForURL(/\/sign-in/);
  },
);

journey(
  'a mother answers by the link of her letter on a phone, in Spanish, and changes it; a link that was ended tells nothing',
  async ({ visit }) => {
    const teacher = await visit({ login });
    const { path } = await openSurveys(teacher);
    await teacher.getByRole('link', { name: 'Look at the letters and send them' }).click();
    await teacher.locator('.letter-line').first().waitFor();
    const line = teacher.locator('.letter-line', { hasText: 'Marisol Andrade · Inés' });
    await choose(teacher, line);
    await teacher.getByRole('button', { name: 'Make 1 letter to print' }).click();
    await teacher.locator('.letters-ready').waitFor();
    expect(countPdfPages(await teacher.pdf({ format: 'Letter' }))).toBe(1);
    const codes = teacher.locator('.printed-letter-code');
    const code = (await codes.nth(1).textContent()) ?? '';

    const phone = await visit({ width: 360, height: 780, mayComplain: /status of 404/ });
    await phone.goto('/f');
    await phone.locator('input[name=code]').fill(code.toLowerCase());
    await phone.locator('button[type=submit]').click();
    await phone.getByRole('heading', { level: 1, name: 'Sobre Inés' }).waitFor();
    expect(await phone.locator('html').getAttribute('lang')).toBe('es');
    expect([...(await findBarriers(phone)), ...(await findSideways(phone))]).toEqual([]);
    expect(await phone.locator('body').innerText()).not.toContain('Andrade');
    const field = phone.getByRole('textbox', { name: /¿Qué le encanta hacer a Inés\?/ });
    for (const words of ['Dibujar cómics', 'Dibujar cómics y nadar']) {
      await field.fill(words);
      await phone.locator('button[type=submit]').click();
      await phone.getByText('Gracias. Sus respuestas han llegado.').waitFor();
    }
    await phone.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe('Dibujar cómics y nadar');

    await teacher.goto(`${path}/families`);
    await line.getByRole('button', { name: /^End the link/ }).click();
    await toast(teacher, 'The link has ended.').waitFor();
    await phone.reload();
    await phone.getByRole('alert').waitFor();
    expect(await phone.locator('body').innerText()).not.toContain('Inés');
  },
);

journey(
  'a teacher enters a sheet of paper by keyboard alone, with a key a tick and one for the words; a sheet each comes out of the printer',
  async ({ visit }) => {
    const page = await visit({ login });
    const { path, surveyId } = await openSurveys(page);
    await page.goto(`${path}/sheets`);
    await page.locator('.paper-survey').first().waitFor();
    const sheets = await page.locator('.paper-survey').count();
    for (const format of ['A4', 'Letter'])
      expect(countPdfPages(await page.pdf({ format }))).toBe(sheets);

    await page.goto(`${path}/entry`);
    await settle(page);
    await page.locator('.entry tbody tr:first-child input:focus').first().waitFor();
    const keys = [...'135', ...'246', ...'123', ...'2', ...'1', ...'13', ...'24'];
    keys.push(...'1', ...'2', ...'1', ...'12', ...'13', 'Enter');
    for (const key of keys) await page.keyboard.press(key);
    await page.locator('.entry tbody tr:nth-child(2) input:focus').waitFor();
    await page.locator('.entry tbody tr:first-child .entry-state', { hasText: 'Kept' }).waitFor();
    expect(keys).toHaveLength(23);
    const name = await page.locator('.entry tbody tr:first-child th').innerText();
    expect((await countAnswers(page, surveyId)).get(name)).toBe(questionCount);
  },
);

/** From the class to its surveys, by the way a teacher goes. */
async function openSurveys(page: Page) {
  await openClass(page, mainClass);
  const classId = new URL(page.url()).pathname.split('/')[2] ?? '';
  const path = `/classes/${classId}/surveys`;
  await page.getByRole('button', { name: 'Know them' }).click();
  await page.locator(`a[href="${path}"]`).click();
  await page.getByRole('heading', { level: 1, name: 'Ask the class' }).waitFor();
  await settle(page);
  const answered = await page.request.get(`/api/classes/${classId}/surveys`);
  const { learnerSurvey } = (await answered.json()) as { learnerSurvey: { surveyId: string } };
  return { path, surveyId: learnerSurvey.surveyId };
}

/** The first child who has not begun taps the name and says yes. Returns the name. */
async function begin(page: Page): Promise<string> {
  const name = page.locator('.device-name:not([disabled])').last();
  const text = await name.innerText();
  await name.click();
  await page.locator('.device-card button').first().click();
  await page.locator('.device-option').first().waitFor();
  return text;
}

async function answer(page: Page, questions: number): Promise<void> {
  for (let nth = 0; nth < questions; nth += 1) {
    const heading = await page.locator('h1').innerText();
    await page.locator('.device-option').first().click();
    await page.locator('.device-foot button').last().click();
    await page.locator('h1', { hasNotText: heading }).waitFor();
  }
}

/** By the name that a device and the list show: how many questions each child has answered. */
async function countAnswers(page: Page, surveyId: string): Promise<ReadonlyMap<string, number>> {
  const response = await page.request.get(`/api/surveys/${surveyId}/answers`);
  const { learners } = (await response.json()) as {
    learners: { givenName: string; familyName: string; answers: unknown[] }[];
  };
  return new Map(
    learners.flatMap(({ givenName, familyName, answers }) => [
      [givenName, answers.length],
      [`${givenName} ${familyName}`, answers.length],
    ]),
  );
}

/** This family and no other. */
async function choose(page: Page, line: ReturnType<Page['locator']>): Promise<void> {
  const checked = page.locator('.letter-line input:checked');
  while ((await checked.count()) > 0) await checked.first().uncheck();
  await line.locator('input').check();
}
