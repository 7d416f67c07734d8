import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readPdf } from '../../../server/src/testing/read-pdf.ts';
import { findBarriers } from '../stage/find-barriers.ts';
import { findSideways } from '../stage/find-sideways.ts';
import { journey } from '../stage/journey.ts';
import { mainClass, openClass } from '../stage/open-class.ts';
import { settle } from '../stage/settle.ts';

const login = 'rosalind.mensah';
const noNetwork = /^(No network|Sin red)/;
const patience = { timeout: 30_000 };

journey(
  'a child takes the reading check on a device that was handed over, with the network cut in the middle; nothing is lost and the teacher sees the result',
  { timeout: 300_000 },
  async ({ visit }) => {
    const teacher = await visit({ login });
    const tablet = await visit({ login, width: 900, height: 680, mayComplain: /./ });
    const path = await openCheckPage(tablet);
    await tablet.getByRole('button', { name: 'Hand over this device' }).click();
    await tablet.locator('.device-name').first().waitFor();

    const name = await begin(tablet);
    expect([...(await findBarriers(tablet)), ...(await findSideways(tablet))]).toEqual([]);
    const seen = () => standing(teacher, path, name);
    const answered = async () => (await seen())?.answered;
    await answerSome(tablet, 3);
    await expect.poll(answered, patience).toBe(3);
    await tablet.context().setOffline(true);
    await answerSome(tablet, 6);
    await tablet.getByText(noNetwork).waitFor();
    expect(await seen()).toMatchObject({ answered: 3, result: null });
    await tablet.context().setOffline(false);
    await tablet.getByText(noNetwork).waitFor({ state: 'hidden' });
    await expect.poll(answered, patience).toBe(9);

    await answerSome(tablet, 60);
    await tablet.getByRole('button', { name: /^(Next person|Otra persona)$/ }).click();
    await tablet.locator('.device-name').first().waitFor();
    await expect.poll(async () => (await seen())?.result, patience).not.toBeNull();

    await teacher.goto(path);
    const line = teacher.locator('.check-line', { hasText: name.replace(/\.$/, '') });
    await line.getByText(/^Reads like/).waitFor();
    expect([...(await findBarriers(teacher)), ...(await findSideways(teacher))]).toEqual([]);
    await tablet.goto(path);
    await tablet.waitForURL(/\/sign-in/);
  },
);

journey(
  'a teacher prints the check on paper, types two sheets by their letters, and undoes one act that was too quick',
  { timeout: 180_000 },
  async ({ visit }) => {
    const page = await visit({ login });
    await openCheckPage(page);
    const card = page.locator('.card', { has: page.locator('.check-lines') }).first();
    await card.getByText('On paper', { exact: true }).click();
    const form = card.getByRole('link', { name: 'Form to print (PDF)' });
    const printed = await page.request.get((await form.getAttribute('href')) ?? '');
    expect(readPdf(await printed.body()).join(' ')).toContain('Draw a ring around the letter');
    await card.getByRole('button', { name: 'Enter answers' }).click();
    const lines = card.locator('.check-sheet');
    const names = await card.locator('.check-sheets tr:has(input) th').allInnerTexts();
    const at = names.length - 1;
    await lines.nth(at - 2).fill('abcabcabc---abc');
    await page.keyboard.press('Enter');
    await page.keyboard.type('cbacbacba');
    await card.getByRole('cell', { name: '9 of 18', exact: true }).waitFor();
    expect(await card.getByRole('button', { name: /^Keep / }).isDisabled()).toBe(true);
    await page.keyboard.type(' cba');
    expect(await card.getByLabel('Questions around').isDisabled()).toBe(true);
    await card.getByText('On paper', { exact: true }).click();
    await card.getByText('On paper', { exact: true }).click();
    expect(await lines.nth(at - 1).inputValue()).toBe('CBACB ACBAC BA');
    // From the top: a field half under the fixed bar is no target that is too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect([...(await findBarriers(page)), ...(await findSideways(page))]).toEqual([]);
    await card.getByRole('button', { name: 'Keep 2 sheets' }).click();
    const lineOf = (nth: number) => card.locator('.check-line', { hasText: names[nth] ?? '' });
    await lineOf(at - 2)
      .getByText(/^Reads like/)
      .waitFor();
    await lineOf(at - 1)
      .getByText(/^Reads like/)
      .waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await lineOf(at - 2)
      .getByText('Not yet')
      .waitFor();
    await lineOf(at - 1)
      .getByText('Not yet')
      .waitFor();
  },
);

/** The page of the class's reading check, which the demo has open. */
async function openCheckPage(page: Page): Promise<string> {
  await openClass(page, mainClass);
  const classId = new URL(page.url()).pathname.split('/')[2] ?? '';
  const path = `/classes/${classId}/reading/check`;
  await page.goto(path);
  await page.getByRole('heading', { level: 1, name: 'Reading check' }).waitFor();
  await settle(page);
  return path;
}

/** The last child of the list taps the name, says yes and begins. Returns the name as the device shows it. */
async function begin(page: Page): Promise<string> {
  const button = page.locator('.device-name:not([disabled])').last();
  const name = await button.innerText();
  await button.click();
  await page.locator('.device-card button').first().click();
  await page.getByRole('heading', { name: new RegExp(name) }).waitFor();
  await page.getByRole('button', { name: /^(Let us begin|Empezar|Go on|Seguir)$/ }).click();
  await page.locator('.check-choice').first().waitFor();
  return name;
}

/** So many questions, by keyboard, always the second choice; pauses are taken as they come. Stops at the thanks. */
async function answerSome(page: Page, count: number): Promise<void> {
  for (let nth = 0; nth < count;) {
    if ((await page.getByText(/^(Thank you|¡Gracias)/).count()) > 0) return;
    if ((await page.locator('.check-question').count()) === 0) {
      await page.getByRole('button', { name: /^(Go on|Seguir)$/ }).click();
      await page.locator('.check-question').waitFor();
    }
    await answer(page);
    nth += 1;
  }
}

/** Waits until the question has gone; then the next one is there, a pause or the end. */
async function answer(page: Page): Promise<void> {
  const head = page.locator('.check-question .device-head p');
  const number = await head.innerText();
  await page.keyboard.press('2');
  await page.locator('.check-choice input:checked').waitFor();
  await page.keyboard.press('Enter');
  await head.and(page.getByText(number, { exact: true })).waitFor({ state: 'detached' });
  await page.locator('h1').waitFor();
}

interface Standing {
  readonly answered: number;
  readonly result: object | null;
}

/** How far the learner is, as the teacher's page has it. */
async function standing(page: Page, path: string, name: string): Promise<Standing | undefined> {
  const classId = path.split('/')[2] ?? '';
  const response = await page.request.get(`/api/classes/${classId}/reading-checks`);
  const { learners, checks } = (await response.json()) as {
    learners: { learnerId: string; givenName: string; familyName: string }[];
    checks: { open: boolean; asked: (Standing & { learnerId: string })[] }[];
  };
  const learner = learners.find(({ givenName, familyName }) =>
    `${givenName} ${familyName}`.startsWith(name.replace(/\.$/, '')),
  );
  const check = checks.find(({ open }) => open);
  return check?.asked.find(({ learnerId }) => learnerId === learner?.learnerId);
}
