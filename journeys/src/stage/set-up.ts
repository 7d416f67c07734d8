import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';
import { freePort } from './free-port.ts';
import { type RunningServer, startServer } from './start-server.ts';

export interface Stage {
  readonly origin: string;
  /** The browser, for playwright's `connect`. */
  readonly browser: string;
  /** The port that the server sends its mail to; the journey that wants it listens there. */
  readonly smtpPort: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where there is no browser: every journey is skipped. */
    stage: Stage | null;
  }
}

/** One demo district and one browser for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = findChromium(process.env);
  if (program === undefined) {
    project.provide('stage', null);
    return async () => undefined;
  }
  const smtpPort = await freePort();
  const server = await serverFor(smtpPort);
  const browser = await chromium.launchServer({
    executablePath: program,
    // Ctrl-C is answered by the run itself, which stops the server too.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: ['--no-sandbox', '--force-prefers-reduced-motion'],
  });
  project.provide('stage', { origin: server.origin, browser: browser.wsEndpoint(), smtpPort });
  return async () => {
    await browser.close();
    await server.stop();
  };
}

/** A demo district of its own, or the one at JOURNEYS_ORIGIN while a journey is being written (which then has the mail journey fail). */
function serverFor(smtpPort: number): Promise<Pick<RunningServer, 'origin' | 'stop'>> {
  const origin = process.env['JOURNEYS_ORIGIN'];
  if (origin !== undefined) return Promise.resolve({ origin, stop: () => Promise.resolve() });
  return startServer({ demo: true, smtpUrl: `smtp://127.0.0.1:${smtpPort}` });
}
