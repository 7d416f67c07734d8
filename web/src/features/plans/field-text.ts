import type { TFunction } from 'i18next';

/** A field's value of a plan as text: states in words, lists with commas; empty where there is nothing. */
export function fieldText(field: string, value: unknown, t: TFunction<'plans'>): string {
  if (value === null || value === undefined || value === '') return '';
  if (field === 'state') return t(`goalStates.${value as 'open'}`);
  if (value === true) return '✓';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
