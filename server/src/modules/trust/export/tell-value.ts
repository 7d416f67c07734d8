import { renderBecause } from '@everyplan/contract/because';
import type { Because } from '@everyplan/contract';
import { labels } from './labels.ts';
import type { Telling } from './render-html.ts';
import { valueNames, wordColumns } from './value-names.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:/;
const hour = /^\d\d:\d\d:\d\d$/;
const shares: ReadonlySet<string> = new Set(['mastery', 'low', 'high']);

/** What a column of a row says, in words; undefined where it says nothing to a reader. */
export function tellValue(column: string, value: unknown, telling: Telling): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) return tellList(column, value, telling);
  if (typeof value === 'object') return tellObject(value, telling);
  if (typeof value === 'boolean') return labels[telling.language][value ? 'yes' : 'no'];
  if (typeof value === 'number') return tellNumber(column, value, telling);
  return tellText(column, String(value as string), telling);
}

function tellList(column: string, list: readonly unknown[], telling: Telling): string | undefined {
  const told = list.flatMap((each) =>
    isReason(each)
      ? renderBecause(each, telling.language) || []
      : (tellValue(column, each, telling) ?? []),
  );
  return told.length === 0 ? undefined : told.join('; ');
}

function isReason(value: unknown): value is Because {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value;
}

/** A text in both languages, a question with one, or how a goal is measured. */
function tellObject(value: object, telling: Telling): string | undefined {
  if (telling.language in value)
    return String((value as Readonly<Record<string, unknown>>)[telling.language]);
  if ('prompt' in value) return tellValue('prompt', value.prompt, telling);
  if ('unit' in value && 'target' in value) {
    const from =
      'baseline' in value && value.baseline !== null ? `${String(value.baseline)} → ` : '';
    return `${from}${String(value.target)} ${String(value.unit)}`;
  }
  const isMastery = 'kind' in value && value.kind === 'mastery';
  return isMastery ? labels[telling.language].measured : undefined;
}

function tellNumber(column: string, value: number, { language }: Telling): string {
  if (shares.has(column))
    return value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
  return value.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 2 });
}

function tellText(column: string, text: string, telling: Telling): string | undefined {
  const { language, timeZone, nameOf } = telling;
  if (wordColumns.has(column)) return valueNames[text]?.[language] ?? text;
  if (uuid.test(text)) return nameOf.get(text);
  if (day.test(text))
    return new Date(text).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  if (hour.test(text)) return text.slice(0, 5);
  if (moment.test(text))
    return new Date(text).toLocaleString(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone,
    });
  return text;
}
