import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { signIn } from './sign-in.ts';
import type { Stage } from './set-up.ts';
import { speak } from './speak.ts';

export interface Visit {
  /** Who comes; nobody signs in where absent. */
  readonly login?: string;
  readonly password?: string;
  /** The language of the pages, English where not said; `own`: as the roster has it. */
  readonly language?: 'en' | 'es' | 'own';
  readonly width?: number;
  readonly height?: number;
  /** Another server than the demo district's. */
  readonly origin?: string;
  /** What the browser may complain about here, since the journey brings it about. */
  readonly mayComplain?: RegExp;
}

const results = fileURLToPath(new URL('../../results/', import.meta.url));
const patienceMs = 30_000;

/**
 * A journey: `visit` opens a fresh browser for a person and signs them in by the form. At the end nobody's browser may have complained
 * (an error in the console, a script that broke), and of a journey that failed a picture is kept in journeys/results/.
 */
export const journey = test.extend<{
  readonly stage: Stage;
  readonly visit: (visit?: Visit) => Promise<Page>;
}>({
  stage: async ({}, use) => {
    const stage = inject('stage');
    if (stage === null) throw new Error('There is no browser.');
    await use(stage);
  },
  visit: async ({ stage, task }, use) => {
    const browser = await chromium.connect(stage.browser);
    const complaints: string[] = [];
    const visits: BrowserContext[] = [];
    await use(async (visit = {}) => {
      const context = await open(browser, { origin: stage.origin, ...visit });
      visits.push(context);
      listen(context, visit.mayComplain, (complaint) => complaints.push(complaint));
      const page = await context.newPage();
      if (visit.login === undefined) return page;
      await signIn(page, visit.login, visit.password);
      if (visit.language !== 'own') await speak(page, visit.language ?? 'en');
      return page;
    });
    if (task.result?.state === 'fail' || (task.result?.errors?.length ?? 0) > 0)
      await keepPictures(visits, task.name);
    await browser.close();
    expect(complaints, 'what the browser complained about').toEqual([]);
  },
});

async function open(browser: Browser, visit: Visit & { readonly origin: string }) {
  const context = await browser.newContext({
    baseURL: visit.origin,
    viewport: { width: visit.width ?? 1280, height: visit.height ?? 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMs);
  return context;
}

function listen(
  context: BrowserContext,
  allowed: RegExp | undefined,
  complain: (complaint: string) => void,
): void {
  context.on('console', (message) => {
    const text = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !allowed?.test(text)) complain(text);
  });
  context.on('weberror', (error) => complain(String(error.error())));
}

async function keepPictures(visits: readonly BrowserContext[], name: string): Promise<void> {
  await mkdir(results, { recursive: true });
  const pages = visits.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const file = `${name.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80)}-${index + 1}.png`;
    await page.screenshot({ path: path.join(results, file) }).catch(() => undefined);
  }
}
