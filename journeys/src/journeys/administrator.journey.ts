import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { newcomer, rosterZip } from '../stage/roster-zip.ts';
import { bringIn, importState, sendFile } from '../stage/send-file.ts';
import { settle } from '../stage/settle.ts';
import { toast } from '../stage/toast.ts';

const login = 'victor.nakamura';
const name = `${newcomer.givenName} ${newcomer.familyName}`;

journey(
  'an administrator sees in a dry run the one person who is new in a roster, brings it in, and takes it back',
  async ({ visit }) => {
    const page = await visit({ login });
    const content = rosterZip(new Date().toISOString().slice(0, 10));
    await sendFile(page, { kind: 'oneroster', name: 'roster.zip', content });
    expect(await counted(page, 'People')).toMatchObject({ added: '1', removed: '0' });
    expect(await counted(page, 'Enrolments')).toMatchObject({ added: '1', removed: '0' });
    await page.getByText(name).first().waitFor();
    expect(await found(page, name)).toBe('0 people');
    await page.goBack();
    await bringIn(page);
    const address = page.url();
    expect(await found(page, name)).toBe('1 person');
    await page.goto(address);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await importState(page).filter({ hasText: 'Taken back' }).waitFor();
    expect(await found(page, name)).toBe('0 people');
  },
);

journey(
  'a broken roster is refused with the file, the row, the field and what to do, in words',
  async ({ visit }) => {
    const page = await visit({ login });
    const content = Buffer.from('this is no zip');
    const state = await sendFile(page, { kind: 'oneroster', name: 'broken.zip', content });
    expect(await state.innerText()).toBe('Cannot come in');
    await expectWords(page);
    await sendFile(page, {
      kind: 'skill-map',
      name: 'odd-skills.csv',
      content: Buffer.from('skill,standard_code\nSkip counting,NO.SUCH.CODE\n,M6.RP.1\n'),
    });
    await page.locator('.issues tbody tr', { hasText: 'odd-skills.csv, row 2' }).waitFor();
    await page.locator('.issues tbody tr', { hasText: 'odd-skills.csv, row 3' }).waitFor();
    await expectWords(page);
  },
);

journey(
  'an administrator brings in a framework and a log of answers, and matches the new skill to the new standard',
  async ({ visit }) => {
    const page = await visit({ login });
    await sendFile(page, { kind: 'standards', name: 'knots.json', content: framework() });
    await bringIn(page);
    const answers = ['student,skill,correct,time'];
    for (let hour = 8; hour < 14; hour += 1)
      answers.push(`ines.andrade,Tie a bowline,${hour % 2},2026-01-05T${hour}:00:00Z`);
    const content = Buffer.from(
      `${answers.join('\n')}\n`.replace('T8:', 'T08:').replace('T9:', 'T09:'),
    );
    await sendFile(page, { kind: 'evidence', name: 'knots.csv', content });
    await bringIn(page);
    await page.goto('/skills?show=no');
    await page.getByRole('button', { name: 'Match Tie a bowline to a standard' }).click();
    await page.getByLabel('Search codes and words').fill('KN.1');
    await page.getByRole('button', { name: /KN\.1/ }).click();
    await toast(page, 'Tie a bowline now gives evidence for KN.1.').waitFor();
    await page.goto('/skills?show=yes&search=bowline');
    await page.locator('.standard-line', { hasText: 'KN.1' }).waitFor();
  },
);

journey(
  'an administrator gives a newcomer a sign-in, and she signs in with it',
  async ({ visit }) => {
    const page = await visit({ login });
    const content = rosterZip(new Date().toISOString().slice(0, 10));
    await sendFile(page, { kind: 'oneroster', name: 'roster-again.zip', content });
    await bringIn(page);
    const address = page.url();
    expect(await found(page, name)).toBe('1 person');
    await page.locator('.people tbody th a').click();
    await page.getByRole('button', { name: 'Give a sign-in' }).click();
    const slip = page.locator('.slip');
    await slip.waitFor();
    const given = await slip.locator('dd strong').innerText();
    const password = await slip.locator('.slip-password').innerText();
    const theirs = await visit({ login: given, password });
    await theirs.getByRole('heading', { level: 1 }).first().waitFor();
    expect(new URL(theirs.url()).pathname).toBe('/today');
    await takeBack(page, address);
  },
);

async function takeBack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await importState(page).filter({ hasText: 'Taken back' }).waitFor();
}

async function counted(page: Page, what: string) {
  const row = page.locator('.counts tbody tr', {
    has: page.getByRole('rowheader', { name: what, exact: true }),
  });
  const [added, changed, removed] = await row.locator('td').allInnerTexts();
  return { added, changed, removed };
}

/** How many people of that name are in school at present. */
async function found(page: Page, name: string): Promise<string> {
  await page.goto(`/people?search=${encodeURIComponent(name)}`);
  await settle(page);
  return page.locator('.people-found').innerText();
}

async function expectWords(page: Page): Promise<void> {
  for (const row of await page.locator('.issues tbody tr').all()) {
    const [, message = '', next = ''] = await row.locator('td').allInnerTexts();
    expect(message).toMatch(/^\S+ .*[.!]$/);
    expect(next).toMatch(/^\S+ .*[.!]$/);
  }
}

/** A small framework of our own in CASE 1.0. */
function framework(): Buffer {
  const link = (identifier: string) => ({
    identifier,
    uri: `https://knots.example/${identifier}`,
    title: '',
  });
  const item = (identifier: string, humanCodingScheme: string, fullStatement: string) => ({
    ...link(identifier),
    humanCodingScheme,
    fullStatement,
    educationLevel: ['06'],
  });
  const below = (child: string, parent: string, sequenceNumber: number) => ({
    ...link(`${child}-below-${parent}`),
    associationType: 'isChildOf',
    originNodeURI: link(child),
    destinationNodeURI: link(parent),
    sequenceNumber,
  });
  return Buffer.from(
    JSON.stringify({
      CFDocument: { ...link('knots'), title: 'Knots', creator: 'The harbour', language: 'en' },
      CFItems: [
        item('kn', 'KN', 'Knots that hold'),
        item('kn1', 'KN.1', 'Tie a bowline that does not slip.'),
        item('kn2', 'KN.2', 'Join two ropes with a sheet bend.'),
      ],
      CFAssociations: [below('kn', 'knots', 1), below('kn1', 'kn', 1), below('kn2', 'kn', 2)],
    }),
  );
}
