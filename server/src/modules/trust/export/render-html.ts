import { labels } from './labels.ts';
import type { Row } from './read-rows.ts';

export interface Telling {
  readonly language: 'en' | 'es';
  readonly name: string;
  readonly madeAt: Date;
  /** What an id stands for: a person, a class, a standard. Ids that stand for nothing readable are left out. */
  readonly nameOf: ReadonlyMap<string, string>;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{margin-top:2.5rem;border-bottom:1px solid #999}dl{margin:.75rem 0;padding:.5rem .75rem;border-left:3px solid #bbb;break-inside:avoid}
dt{font-weight:600;float:left;clear:left;margin-right:.5rem}dt::after{content:":"}dd{margin:0 0 .15rem;overflow-wrap:anywhere}`;

/** The beginning of the page. It loads nothing from anywhere and runs nothing. */
export function beginPage({ language, name, madeAt }: Telling): string {
  const words = labels[language];
  const title = escapeHtml(`${words.title} ${name}`);
  const made = madeAt.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p>${words.made} ${escapeHtml(made)}.</p><p>${words.note}</p>`;
}

export function beginTable(table: string, { language }: Telling): string {
  return `<h2>${escapeHtml(labels[language].tables[table] ?? table.replaceAll('_', ' '))}</h2>`;
}

/** One row as a list of what it says. */
export function renderRow(row: Row, telling: Telling): string {
  const items = Object.entries(row).flatMap(([column, value]) => {
    const text = textOf(value, telling);
    const label = labels[telling.language].columns[column] ?? column.replaceAll('_', ' ');
    return text === undefined ? [] : [`<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`];
  });
  return items.length === 0 ? '' : `<dl>${items.join('')}</dl>`;
}

export const endPage = '</body></html>';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:/;

function textOf(value: unknown, { language, nameOf }: Telling): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return labels[language][value ? 'yes' : 'no'];
  if (typeof value === 'object') {
    const empty = Object.keys(value).length === 0;
    return empty ? undefined : JSON.stringify(value, null, 1);
  }
  const text = String(value as string | number);
  if (uuid.test(text)) return nameOf.get(text);
  if (moment.test(text))
    return new Date(text).toLocaleString(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
  return text;
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
