import type { Locator, Page } from 'playwright-core';
import { expectVisibleFocus } from './visible-focus.ts';

const farthest = 200;

/** Goes to an element with the Tab key alone, as somebody without a mouse does, and sees the focus there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < farthest; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expectVisibleFocus(page);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${farthest} presses of Tab do not reach ${String(target)}`);
}
