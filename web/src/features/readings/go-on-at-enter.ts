import type { KeyboardEvent } from 'react';

/** Enter goes on like Tab, from field to field down the table; from the last one to the button that keeps them. */
export function goOnAtEnter(event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const fields = event.currentTarget.form?.querySelectorAll<HTMLElement>(
    '.paper-table :is(select, input), [type=submit]',
  );
  const all = [...(fields ?? [])];
  all[all.indexOf(event.currentTarget) + 1]?.focus();
}
