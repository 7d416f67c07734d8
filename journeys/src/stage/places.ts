import type { APIRequestContext, Page } from 'playwright-core';
import { mainClass } from './open-class.ts';

/** A page to look at: its address, and what to open on it first. */
export interface Place {
  readonly path: string;
  readonly open?: (page: Page) => Promise<unknown>;
}

export type Role = 'learner' | 'guardian' | 'teacher' | 'coach' | 'principal' | 'administrator';

export const logins: Readonly<Record<Role, string>> = {
  learner: 'ines.andrade',
  guardian: 'marisol.andrade',
  teacher: 'rosalind.mensah',
  coach: 'peter.kowalczyk',
  principal: 'helen.tsosie',
  administrator: 'victor.nakamura',
};

/** Every page that a role has, with the sheets and menus that open on it. */
export async function placesOf(role: Role, request: APIRequestContext): Promise<readonly Place[]> {
  if (role === 'learner')
    return [
      { path: '/today', open: openAccount },
      { path: '/my-shelf' },
      ...(await readingPlaces(request)),
      { path: '/my-skills' },
      ...(await myCheckPlaces(request)),
      { path: '/my-reading' },
      { path: '/my-talks' },
      { path: '/reminders' },
      { path: '/me', open: openFirstAdd },
    ];
  if (role === 'guardian') return guardianPlaces(request);
  const texts = role === 'administrator' ? [] : [{ path: '/texts' }];
  const staff = [...(await staffPlaces(request)), ...texts];
  if (role === 'teacher')
    return [
      ...staff,
      ...(await talkPlaces(request)),
      ...(await signInPlaces(request)),
      ...(await surveyPlaces(request)),
      ...(await checkPlaces(request)),
      ...(await libraryPlaces(request)),
    ];
  const skills = { path: '/skills', open: openPicker };
  if (role === 'coach') return [...staff, skills];
  const coverage = { path: '/coverage' };
  const growth = { path: '/reading-growth' };
  const templates = await templatePlaces(request);
  const familyMail = { path: '/family-mail', open: openPreview };
  if (role === 'principal')
    return [
      coverage,
      growth,
      ...(await pilotPlaces(request)),
      { path: '/trust' },
      familyMail,
      ...templates,
      ...staff,
      skills,
    ];
  return [...(await importPlaces(request)), coverage, { path: '/trust' }, ...staff, skills];
}

/** A text on the whole screen. */
async function readingPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { texts } = await get(request, '/api/my-shelf/texts');
  const [text] = texts as { textId: string }[];
  return [{ path: `/read/${text?.textId}`, open: openReaderSettings }];
}

async function openReaderSettings(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(How it looks and sounds|Cómo se ve y se oye)$/ })
    .click();
}

/** The pilots, one that is running, and its win card. */
async function pilotPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { pilots } = await get(request, '/api/pilots');
  const { pilotId } = (pilots as { pilotId: string }[])[0] ?? { pilotId: '' };
  return [
    { path: '/start-small' },
    { path: `/start-small/${pilotId}` },
    { path: `/start-small/${pilotId}/card` },
  ];
}

/** Whom to see, a talk that is planned, who mentors whom, and how one is reminded. */
async function talkPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { learners } = await get(request, '/api/check-ins');
  const { classes } = await get(request, '/api/classes');
  const planned = (learners as { next: { checkInId: string; mine: boolean } | null }[]).find(
    ({ next }) => next?.mine,
  );
  const { classId } = (classes as { classId: string }[])[0] ?? { classId: '' };
  return [
    { path: '/check-ins' },
    { path: `/check-ins/${planned?.next?.checkInId}` },
    { path: `/classes/${classId}/mentors` },
    { path: '/reminders' },
  ];
}

/** A text of the library with its hard words open, what to add, and what is measured only. */
async function libraryPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { texts } = await get(request, '/api/texts');
  const [first] = texts as { textId: string }[];
  return [
    { path: `/texts/${first?.textId}`, open: (page) => page.locator('summary').first().click() },
    { path: '/texts/add' },
    { path: '/texts/measure' },
  ];
}

/** A class that has been asked, with part of the answers in. */
async function surveyPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { classes } = await get(request, '/api/classes');
  const { classId } = (classes as { classId: string; title: string }[]).find(
    ({ title }) => title === mainClass,
  ) ?? { classId: '' };
  const surveys = `/classes/${classId}/surveys`;
  return [
    { path: surveys, open: openCode },
    { path: `${surveys}/sheets` },
    { path: `${surveys}/entry` },
    { path: `${surveys}/answers`, open: openNames },
    { path: `${surveys}/families` },
  ];
}

/** A class whose reading is being checked, with the code that tablets scan; what it read, with the table for paper. */
async function checkPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { classes } = await get(request, '/api/classes');
  const { classId } = (classes as { classId: string; title: string }[]).find(
    ({ title }) => title === mainClass,
  ) ?? { classId: '' };
  return [
    { path: `/classes/${classId}/reading/check`, open: openCode },
    { path: `/classes/${classId}/reading/readings`, open: openPaperEntry },
  ];
}

async function openPaperEntry(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Note readings on paper|Anotar lecturas en papel)$/ })
    .click();
}

/** A learner's own check: its welcome. Looking at it answers nothing. */
async function myCheckPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { checks } = await get(request, '/api/my-reading-checks');
  return (checks as { checkId: string }[])
    .slice(0, 1)
    .map(({ checkId }) => ({ path: `/my-check/${checkId}` }));
}

/** A class's cards, just made, and its letters home. */
async function signInPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { classes } = await get(request, '/api/classes');
  const { classId } = (classes as { classId: string }[])[0] ?? { classId: '' };
  return [
    { path: `/classes/${classId}/cards`, open: openNewCard },
    { path: `/classes/${classId}/letters` },
  ];
}

async function guardianPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { children } = await get(request, '/api/me');
  const [child] = children as { learnerId: string }[];
  return [
    { path: '/children' },
    { path: `/learners/${child?.learnerId ?? ''}/data` },
    ...learnerPlaces(child?.learnerId ?? '').map(({ path }) => ({ path })),
  ];
}

async function staffPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { classes } = await get(request, '/api/classes');
  const { classId, schoolId } = (classes as { classId: string; schoolId: string }[])[0] ?? {
    classId: '',
    schoolId: '',
  };
  const { learners } = await get(request, `/api/classes/${classId}/needs`);
  const { learnerId } = (learners as { learnerId: string }[])[0] ?? { learnerId: '' };
  const { standards } = await get(request, '/api/standards?search=ratio');
  const { standardId } = (standards as { standardId: string }[])[0] ?? { standardId: '' };
  return [
    { path: '/classes' },
    { path: `/classes/${classId}` },
    { path: `/classes/${classId}/weeks` },
    { path: `/classes/${classId}/mastery` },
    { path: `/classes/${classId}/reading` },
    { path: `/classes/${classId}/reading/growth` },
    ...(await recordPlaces(request)),
    { path: `/schools/${schoolId}/levels` },
    { path: `/classes/${classId}/slipped` },
    { path: `/classes/${classId}/notes` },
    { path: `/classes/${classId}/strip` },
    { path: `/classes/${classId}/meet` },
    { path: `/classes/${classId}/carry-over` },
    ...learnerPlaces(learnerId),
    { path: '/standards' },
    { path: '/standards?search=ratio' },
    { path: `/standards/${standardId}` },
    { path: '/people' },
    { path: `/people/${learnerId}` },
  ];
}

/** Whom to listen to, and a record that is finished. */
async function recordPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { classes } = await get(request, '/api/classes');
  const homeroom = (classes as { classId: string; title: string }[]).find(({ title }) =>
    title.includes('homeroom'),
  );
  const { classId } = homeroom ?? { classId: '' };
  const { learners } = await get(request, `/api/classes/${classId}/running-records`);
  const heard = (learners as { learnerId: string; latest: { recordId: string } | null }[]).find(
    ({ latest }) => latest !== null,
  );
  const records = `/classes/${classId}/reading/records`;
  const finished = `/learners/${heard?.learnerId}/running-records/${heard?.latest?.recordId}`;
  return [
    { path: records },
    { path: `${records}/form` },
    { path: `${records}/entry` },
    ...(heard === undefined ? [] : [{ path: finished }]),
  ];
}

function learnerPlaces(learnerId: string): readonly Place[] {
  return [
    { path: `/learners/${learnerId}` },
    { path: `/learners/${learnerId}/mastery`, open: openEvidence },
    { path: `/learners/${learnerId}/profile`, open: openFirstAdd },
    { path: `/learners/${learnerId}/meet` },
    { path: `/learners/${learnerId}/reading` },
    { path: `/learners/${learnerId}/check-ins` },
    { path: `/learners/${learnerId}/versions` },
    { path: `/learners/${learnerId}/what-if` },
  ];
}

/** The templates' list, and one of them. */
async function templatePlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const { templates } = await get(request, '/api/plan-templates');
  const { templateId } = (templates as { templateId: string }[])[0] ?? { templateId: '' };
  return [{ path: '/plan-templates' }, { path: `/plan-templates/${templateId}` }];
}

/** The list and the page of an import that has something to say about its rows. */
async function importPlaces(request: APIRequestContext): Promise<readonly Place[]> {
  const answer = await request.post('/api/imports?kind=skill-map&fileName=odd.csv', {
    headers: { 'content-type': 'application/octet-stream' },
    data: Buffer.from('skill,standard_code\nSkip counting,NO.SUCH.CODE\n,6.RP.A.1\n'),
  });
  const { importId } = (await answer.json()) as { importId: string };
  return [{ path: '/imports' }, { path: `/imports/${importId}` }];
}

async function get(request: APIRequestContext, path: string): Promise<Record<string, unknown>> {
  return (await (await request.get(path)).json()) as Record<string, unknown>;
}

async function openAccount(page: Page): Promise<void> {
  await page.locator('.account-button').click();
  await page.locator('.account-panel').waitFor();
}

async function openEvidence(page: Page): Promise<void> {
  await page.locator('.skill-tools button').first().click();
  await page.locator('dialog[open] .evidence-line').first().waitFor();
}

async function openNewCard(page: Page): Promise<void> {
  const row = page.locator('.card-table .text-button');
  if ((await row.count()) === 0) await page.locator('.page-header button').click();
  else await row.nth(1).click();
  await page.locator('.printed-card').first().waitFor();
}

async function openPreview(page: Page): Promise<void> {
  await page.locator('.school-mails button').first().click();
  await page.locator('.mail-text').waitFor();
}

async function openPicker(page: Page): Promise<void> {
  await page.locator('.standard-line').first().getByRole('button').last().click();
  await page.locator('dialog[open] input[type=search]').fill('ratio');
  await page.locator('dialog[open] .standard-line').first().waitFor();
}

/** The form for the first thing that can be said; whoever only reads has none. */
async function openFirstAdd(page: Page): Promise<void> {
  const add = page.locator('.me-section button, .profile-sections .mantine-Button-root').first();
  if ((await add.count()) > 0) await add.click();
}

/** The code that tablets scan. */
async function openCode(page: Page): Promise<void> {
  await page.locator('.hand-over-ways button').last().click();
  await page.locator('.hand-over-code').waitFor();
}

async function openNames(page: Page): Promise<void> {
  await page.locator('.result summary').first().click();
}
