import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { settle } from '../stage/settle.ts';

const login = 'ines.andrade';
/** Without a network the browser says so of each request; with it again, nothing may be left over. */
const cut = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;

/** Opens a text that was never begun, and waits until the device has what it needs to go on alone. */
async function openText(page: Page, title: string) {
  const answer = await page.request.get(`/api/my-shelf/texts?search=${encodeURIComponent(title)}`);
  const { texts } = (await answer.json()) as { texts: { textId: string; title: string }[] };
  const textId = texts.find((text) => text.title === title)?.textId ?? '';
  const meanings = page.waitForResponse((response) => response.url().endsWith('/meanings'));
  const before = (await readingsOf(page, textId)).map(({ readingId }) => readingId);
  await page.goto(`/read/${textId}`);
  await page.getByRole('button', { name: 'Next page' }).waitFor();
  await meanings;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByText('All of it is kept.').waitFor();
  return { textId, before };
}

async function readingsOf(page: Page, textId: string) {
  const me = (await (await page.request.get('/api/me')).json()) as { personId: string };
  const answer = await page.request.get(`/api/learners/${me.personId}/readings`);
  const { readings } = (await answer.json()) as {
    readings: {
      readingId: string;
      textId: string;
      page: number;
      pages: number;
      vote: string;
      asked: number;
    }[];
  };
  return readings.filter((reading) => reading.textId === textId);
}

journey(
  'a reading goes on when the network is cut in its middle, through a reload and a closed tab, and arrives once',
  async ({ visit }) => {
    const first = await visit({ login, mayComplain: cut });
    const { textId, before } = await openText(first, 'The Lost Mitten');
    const pageShown = (page: Page, number: number) =>
      page
        .getByText(new RegExp(`^Page ${number} of `))
        .first()
        .waitFor();
    await first.getByRole('button', { name: 'Next page' }).click();
    await pageShown(first, 2);

    await first.context().setOffline(true);
    await first.getByRole('button', { name: 'Next page' }).click();
    await pageShown(first, 3);
    await first.getByText(/^Kept on this device, \d+ things? to send$/).waitFor();
    await first.reload();
    await pageShown(first, 3);
    await first.getByRole('button', { name: 'My notes' }).click();
    await first.getByLabel('What I think on page 3').fill('I like this page');
    await first.getByRole('button', { name: 'Keep it' }).click();
    await first.getByText('I like this page').last().waitFor();
    await first.keyboard.press('Escape');

    // The tab is closed, and the page opened in another one, still without a network.
    const second = await first.context().newPage();
    await first.close();
    await second.goto(`/read/${textId}`);
    await pageShown(second, 3);
    await readToTheEnd(second);
    for (const last of [false, false, true]) {
      await second.locator('.reader-choice').first().click();
      await second.getByRole('button', { name: last ? 'Go on' : 'Next question' }).click();
    }
    await second.getByRole('button', { name: 'Just right' }).click();
    await second.getByRole('heading', { name: 'Thank you!' }).waitFor();
    await second.getByText(/^Kept on this device, \d+ things to send$/).waitFor();

    await second.context().setOffline(false);
    await second.getByText('All of it is kept.').waitFor();
    const readings = (await readingsOf(second, textId)).filter(
      ({ readingId }) => !before.includes(readingId),
    );
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ vote: 'just-right', asked: 3 });
    expect(readings[0]?.page).toBe(readings[0]?.pages);

    // Whoever comes next at this device finds nothing of it.
    await second.goto('/today');
    await settle(second);
    await second.locator('.account-button').click();
    await second.getByRole('button', { name: 'Sign out', exact: true }).click();
    await second.waitForURL('**/sign-in*');
    const left = await second.evaluate(keptOnDevice);
    expect(left).toBe(0);
  },
);

async function readToTheEnd(page: Page): Promise<void> {
  const finish = page.getByRole('button', { name: 'I have read it' });
  const next = page.getByRole('button', { name: 'Next page' });
  for (;;) {
    await finish.or(next).first().waitFor();
    if (await finish.isVisible()) break;
    await next.click();
  }
  await finish.click();
}

/** How many things of readers this device keeps. Runs in the page. */
function keptOnDevice(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('everyplan-reading');
    opened.addEventListener('error', () => reject(opened.error));
    opened.addEventListener('success', () => {
      const counted = opened.result.transaction('kept').objectStore('kept').count();
      counted.addEventListener('success', () => resolve(counted.result));
    });
  });
}
