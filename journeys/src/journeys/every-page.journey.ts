import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from '../stage/find-barriers.ts';
import { findSideways } from '../stage/find-sideways.ts';
import { journey } from '../stage/journey.ts';
import { logins, type Place, placesOf, type Role } from '../stage/places.ts';
import { settle } from '../stage/settle.ts';
import { speak } from '../stage/speak.ts';

const languages = ['en', 'es'] as const;
const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 780 };

type Look = { readonly size: typeof wide; readonly colorScheme: 'light' | 'dark' };

/** Two looks a page: together both languages, both widths and both schemes; the pages take turns with which goes with which. */
const looks: Readonly<Record<'en' | 'es', readonly [Look, Look]>> = {
  en: [
    { size: wide, colorScheme: 'light' },
    { size: narrow, colorScheme: 'light' },
  ],
  es: [
    { size: narrow, colorScheme: 'dark' },
    { size: wide, colorScheme: 'dark' },
  ],
};

/** Pages that a role before had too: those get one look a role, to bound the time. */
const met = new Set<string>();

for (const role of Object.keys(logins) as Role[])
  journey(
    `every page of ${role === 'administrator' ? 'an' : 'a'} ${role} passes axe and has a title, wide and narrow, light and dark, in English and Spanish; none scrolls sideways on a phone`,
    { timeout: 900_000 },
    async ({ visit }) => {
      const page = await visit({ login: logins[role], language: 'own' });
      const places = await placesOf(role, page.request);
      const own = await page.locator('html').getAttribute('lang');
      const problems: string[] = [];
      for (const language of own === 'es' ? languages : languages.toReversed()) {
        await page.goto('/');
        await settle(page);
        await speak(page, language);
        const fresh = places.filter((place) => !met.has(kindOf(place)));
        for (const [at, place] of fresh.entries())
          problems.push(
            ...(await look(page, place, { language, looks: [turn(language, at)], sheets: true })),
          );
        for (const place of language === own ? places : [])
          if (!fresh.includes(place))
            problems.push(...(await look(page, place, { language, looks: [aLook(place)] })));
      }
      expect(problems).toEqual([]);
      // Only now: a second go after a failure looks at all of them again.
      for (const place of places) met.add(kindOf(place));
    },
  );

journey(
  'every page before sign-in passes axe and fits a phone, and so does an address that leads nowhere',
  async ({ visit }) => {
    const page = await visit();
    const paths = [
      '/sign-in',
      '/card',
      '/survey',
      '/f',
      '/forgot-password',
      '/reset-password',
      '/reset-password?token=x',
    ];
    const problems: string[] = [];
    for (const language of languages)
      for (const path of [...paths, '/nowhere']) {
        await page.goto('/sign-in');
        await page.evaluate((kept) => localStorage.setItem('everyplan.language', kept), language);
        problems.push(...(await look(page, { path }, { language, looks: looks[language] })));
      }
    expect(problems).toEqual([]);
  },
);

const turn = (language: 'en' | 'es', at: number): Look => looks[language][at % 2 === 0 ? 0 : 1];

interface Looks {
  readonly language: 'en' | 'es';
  readonly looks: readonly Look[];
  /** Whether to open what opens on the page, too. */
  readonly sheets?: boolean;
}

async function look(page: Page, { path, open }: Place, { language, looks, sheets }: Looks) {
  const problems: string[] = [];
  await page.setViewportSize(wide);
  await page.goto(path);
  await settle(page);
  const title = await page.title();
  if (!/^\S.* · Everyplan$/.test(title)) problems.push(`title: “${title}”`);
  if ((await page.locator('html').getAttribute('lang')) !== language) problems.push('language');
  for (const { size, colorScheme } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    // Attached, not visible: a page that fills the screen leaves the document without a height.
    await page
      .locator(`html[data-mantine-color-scheme=${colorScheme}]`)
      .waitFor({ state: 'attached' });
    problems.push(...(await findBarriers(page)), ...(await findSideways(page)));
  }
  if (open !== undefined && sheets === true) {
    await open(page);
    problems.push(...(await findBarriers(page)), ...(await findSideways(page)));
  }
  return problems.map((problem) => `${path} (${language}): ${problem}`);
}

function kindOf({ path }: Place): string {
  return path.replaceAll(/[\da-f-]{36}/g, ':id');
}

/** For a page that was looked at before, one of the four. */
function aLook({ path }: Place): Look {
  return turn(path.length % 3 === 0 ? 'es' : 'en', path.length);
}
