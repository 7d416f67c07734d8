import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const shared = new URL('../../../../shared/', import.meta.url);

/** Whether the reference results and data stand beside the clone. */
export function hasReferences(): boolean {
  return existsSync(new URL('reference/effects/metafor.json', shared));
}

export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`reference/effects/${name}.json`, shared), 'utf8')) as T;
}

/** A row of a CSV file by its column names. */
export type Row = Readonly<Record<string, string>>;

export function readRows(path: string): Row[] {
  const bytes = readFileSync(new URL(`data/effects/${path}`, shared));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [head = [], ...lines] = text.trim().split(/\r?\n/).map(splitLine);
  return lines.map((cells) => Object.fromEntries(head.map((name, k) => [name, cells[k] ?? ''])));
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map(
    ([, cell = '', quoted]) => quoted ?? cell,
  );
}

/** A number, or undefined where the cell is empty or NA. */
export function readNumber(cell: string | undefined): number | undefined {
  return cell === undefined || cell === '' || cell === 'NA' ? undefined : Number(cell);
}
