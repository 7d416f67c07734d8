import { columnNames, forMachines } from './column-names.ts';
import { labels } from './labels.ts';
import type { Row } from './read-rows.ts';
import { tableNames } from './table-names.ts';
import { tellValue } from './tell-value.ts';

export interface Telling {
  readonly language: 'en' | 'es';
  readonly name: string;
  readonly madeAt: Date;
  /** The district's, in which people know their days. */
  readonly timeZone: string;
  /** What an id stands for: a person, a class, a standard. Ids that stand for nothing readable are left out. */
  readonly nameOf: ReadonlyMap<string, string>;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{margin-top:2.5rem;border-bottom:1px solid #999}dl{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;margin:.5rem 0;padding:.35rem .75rem;border-left:3px solid #bbb;break-inside:avoid}
dt{display:inline;color:#555;font-size:.875rem}dt::after{content:": "}dd{display:inline;margin:0;overflow-wrap:anywhere}`;

/** The beginning of the page. It loads nothing from anywhere and runs nothing. */
export function beginPage({ language, name, madeAt, timeZone }: Telling): string {
  const words = labels[language];
  const title = escapeHtml(`${words.title} ${name}`);
  const made = madeAt.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p>${words.made} ${escapeHtml(`${made} (${timeZone.replaceAll('_', ' ')})`)}.</p><p>${words.note}</p>`;
}

export function beginTable(table: string, { language }: Telling): string {
  return `<h2>${escapeHtml(tableNames[table]?.[language] ?? table.replaceAll('_', ' '))}</h2>`;
}

/** One row as a list of what it says to a reader. */
export function renderRow(row: Row, telling: Telling): string {
  const said = new Set(Object.values(row));
  const items = inNamedOrder(row).flatMap(([column, value]) => {
    const text = forMachines.has(column) ? undefined : tellValue(column, value, telling);
    const label = columnNames[column]?.[telling.language] ?? column.replaceAll('_', ' ');
    // A goal's own id stands for the title that the row says anyway.
    if (text === undefined || (text !== value && said.has(text))) return [];
    return [`<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`];
  });
  return items.length === 0 ? '' : `<dl>${items.join('')}</dl>`;
}

const places = new Map(Object.keys(columnNames).map((column, place) => [column, place]));

function inNamedOrder(row: Row): readonly (readonly [string, unknown])[] {
  const placeOf = (column: string) => places.get(column) ?? places.size;
  return Object.entries(row).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
}

export const endPage = '</body></html>';

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
