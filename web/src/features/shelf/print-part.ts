/** Prints one part of a page: while the dialog is open, `data-print` on the whole names it for the styles. */
export function printPart(whole: HTMLElement | null | undefined, part: string): void {
  if (whole) {
    whole.dataset['print'] = part;
    window.addEventListener('afterprint', () => delete whole.dataset['print'], { once: true });
  }
  window.print();
}
