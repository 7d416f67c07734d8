import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The focused element, or what stands for it (its label, the field around it), is marked by an outline or looks different without the focus. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const focused = await page.evaluate(() => {
    const element = document.activeElement;
    const marks = [element, element?.nextElementSibling, element?.closest('label')];
    const outlined = marks.some(
      (mark) => mark && Number.parseFloat(getComputedStyle(mark).outlineWidth) >= 2,
    );
    return { outlined, name: element?.outerHTML.slice(0, 200) ?? 'nothing' };
  });
  expect(focused.outlined || (await looksDifferent(page)), `focus is seen on ${focused.name}`).toBe(
    true,
  );
}

/** Whether a field's border says that it has the focus. */
function looksDifferent(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return false;
    const look = () => {
      const { borderColor, boxShadow, backgroundColor } = getComputedStyle(element);
      return `${borderColor} ${boxShadow} ${backgroundColor}`;
    };
    const focused = look();
    element.blur();
    const plain = look();
    element.focus();
    return focused !== plain;
  });
}
