import { readItems } from '@everyplan/content';
import { makeBank, type Bank } from './bank.ts';
import { writtenLevel } from './written-level.ts';

const banks = new Map<'en' | 'es', Bank>();

/** The bank as it was written; read and measured once a process. */
export function writtenBank(language: 'en' | 'es'): Bank {
  const known = banks.get(language);
  if (known !== undefined) return known;
  const items = readItems(language);
  const levels = new Map(items.map((item) => [item.id, writtenLevel(item, language)]));
  const bank = makeBank(language, items, levels);
  banks.set(language, bank);
  return bank;
}
