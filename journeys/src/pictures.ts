// Takes the README's pictures from a demo district of its own: `npm run pictures`.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './stage/find-chromium.ts';
import { openClass } from './stage/open-class.ts';
import { rosterZip } from './stage/roster-zip.ts';
import { sendFile } from './stage/send-file.ts';
import { settle } from './stage/settle.ts';
import { shrinkPng } from './stage/shrink-png.ts';
import { signIn } from './stage/sign-in.ts';
import { speak } from './stage/speak.ts';
import { startServer } from './stage/start-server.ts';

interface Picture {
  readonly name: string;
  readonly login: string;
  readonly show: (page: Page) => Promise<unknown>;
}

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const largestBytes = 150_000;

const pictures: readonly Picture[] = [
  { name: 'class', login: 'rosalind.mensah', show: (page) => openClass(page) },
  { name: 'week', login: 'phoebe.bannister', show: settle },
  { name: 'learner', login: 'rosalind.mensah', show: showLearner },
  { name: 'import', login: 'victor.nakamura', show: showImport },
];

const program = findChromium(process.env);
if (program === undefined) throw new Error('No Chromium found (apt-get install chromium).');
const server = await startServer({ demo: true });
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
try {
  await mkdir(folder, { recursive: true });
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
  await server.stop();
}

async function take(browser: Browser, { name, login, show }: Picture): Promise<void> {
  const context = await browser.newContext({
    baseURL: server.origin,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await signIn(page, login);
  await speak(page, 'en');
  await show(page);
  await settle(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(folder, `${name}.png`);
  const picture = await page.screenshot();
  await writeFile(file, await shrinkPng(await context.newPage(), picture));
  const { size } = await stat(file);
  if (size > largestBytes) throw new Error(`${file} has ${size} bytes, more than ${largestBytes}.`);
  process.stdout.write(`${file}: ${size} bytes\n`);
  await context.close();
}

async function showLearner(page: Page): Promise<void> {
  await openClass(page);
  await page.getByRole('link', { name: 'Carver, Clara' }).click();
  await page.locator('.plan-steps .plan-line').first().waitFor();
}

async function showImport(page: Page): Promise<void> {
  const content = rosterZip(new Date().toISOString().slice(0, 10));
  await sendFile(page, { kind: 'oneroster', name: 'alder-valley-roster.zip', content });
}
