import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from '../stage/find-barriers.ts';
import { journey } from '../stage/journey.ts';
import { toast } from '../stage/toast.ts';

interface Card {
  readonly givenName: string;
  readonly url: string;
  readonly pictures: readonly string[];
}

const teacher = 'rosalind.mensah';
const tablet = { width: 768, height: 1024, mayComplain: /status of 40[14]/ };

journey(
  'a young learner scans a card, taps four pictures and is at Today; a wrong row helps kindly; a card that was taken away opens nothing',
  async ({ visit }) => {
    const desk = await visit({ login: teacher });
    const card = await makeCard(desk);
    const page = await visit(tablet);
    await page.goto(pathOf(card.url));
    await page.getByRole('heading', { name: card.givenName }).waitFor();
    expect(page.url()).not.toContain('#');
    expect(await findBarriers(page)).toEqual([]);
    await tap(page, card.pictures.toReversed());
    await page.getByRole('alert').waitFor();
    await tap(page, card.pictures);
    await page.waitForURL('**/today');
    await page.getByRole('heading', { level: 1, name: card.givenName }).waitFor();
    await page.getByRole('button', { name: 'I am done' }).click();
    await page.waitForURL('**/card');
    const away = desk.getByRole('button', { name: `Take the card of ${card.givenName}` });
    await away.first().click();
    await toast(desk, 'does not work any more').waitFor();
    await page.goto('/sign-in');
    await page.goto(pathOf(card.url));
    await page.getByRole('alert').waitFor();
  },
);

journey(
  'a tablet that belongs to a class shows its names again after each child, by keyboard too',
  async ({ visit }) => {
    const desk = await visit({ login: teacher });
    const card = await makeCard(desk);
    const answer = desk.waitForResponse((each) => each.url().endsWith('/door'));
    await desk.getByRole('button', { name: /^Open (the class page|it under)/ }).click();
    const { url } = (await (await answer).json()) as { url: string };
    const page = await visit(tablet);
    await page.goto(pathOf(url));
    const name = page.getByRole('button', { name: card.givenName, exact: true });
    await name.focus();
    await page.keyboard.press('Enter');
    for (const picture of card.pictures) {
      await page.getByRole('button', { name: picture, exact: true }).focus();
      await page.keyboard.press('Enter');
    }
    await page.waitForURL('**/today');
    await page.getByRole('button', { name: 'I am done' }).click();
    await name.waitFor();
    await desk.getByRole('button', { name: 'Close the class page' }).click();
    await toast(desk, 'closed').waitFor();
  },
);

/** A new card of the first learner of the class, as the printer would get it; in English, whatever the learner speaks. */
async function makeCard(desk: Page): Promise<Card> {
  const { classes } = (await (await desk.request.get('/api/classes')).json()) as {
    classes: { classId: string }[];
  };
  await desk.goto(`/classes/${classes[0]?.classId}/cards`);
  await desk.getByRole('heading', { level: 1 }).waitFor();
  const everybody = desk.getByRole('button', { name: /^Make (a card|cards)/ });
  if ((await everybody.count()) > 0) {
    await everybody.click();
    await desk.getByText(/cards? (is|are) ready/).waitFor();
  }
  const answer = desk.waitForResponse(
    (each) => each.url().endsWith('/cards') && each.request().method() === 'POST',
  );
  await desk.getByRole('button', { name: 'New card and pictures for Audrey Hennessy' }).click();
  const { cards } = (await (await answer).json()) as { cards: Card[] };
  if (cards[0] === undefined) throw new Error('a card was made');
  return cards[0];
}

async function tap(page: Page, pictures: readonly string[]): Promise<void> {
  for (const name of pictures) await page.getByRole('button', { name, exact: true }).click();
}

/** The address without the host: the journeys' server has a port of its own. */
function pathOf(url: string): string {
  const { pathname, hash } = new URL(url);
  return pathname + hash;
}
