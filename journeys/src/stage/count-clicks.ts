import type { BrowserContext } from 'playwright-core';

/** Counts every click in a browser from now on, on all of its pages, those that a key makes included. */
export async function countClicks(context: BrowserContext): Promise<() => number> {
  let clicks = 0;
  await context.exposeFunction('countOneClick', () => {
    clicks += 1;
  });
  await context.addInitScript(() => {
    addEventListener(
      'click',
      () => void (globalThis as unknown as { countOneClick(): void }).countOneClick(),
      { capture: true },
    );
  });
  return () => clicks;
}
