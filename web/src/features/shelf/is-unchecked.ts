import type { ReaderRow } from './shelf.ts';

const checkDays = 42;

/** Nobody has checked this reader in the six weeks up to a day. */
export function isUnchecked({ checkedOn }: Pick<ReaderRow, 'checkedOn'>, today: string): boolean {
  if (checkedOn === null) return true;
  return Date.parse(today) - Date.parse(checkedOn) > checkDays * 86_400_000;
}
