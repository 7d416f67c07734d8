import { unzipSync } from 'fflate';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { rosterIssueTexts } from './issue-texts.ts';

export type UnzippedBundle = {
  /** By name without folders. Only `.csv` files. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly issues: readonly Issue[];
};

export type UnzipOptions = {
  /** The zip's name for messages. Default 'roster.zip'. */
  readonly file?: string;
  /** Default 512 MB. */
  readonly mostBytes?: number;
};

const MOST_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 1000;

/**
 * The CSV files of a zip. Nothing is written anywhere, but a name that climbs out of its folder marks a hostile file,
 * and it is refused as a whole. Sizes are checked before unpacking, and no entry can unpack to more than it says.
 */
export function unzipBundle(bytes: Uint8Array, options: UnzipOptions = {}): UnzippedBundle {
  const file = options.file ?? 'roster.zip';
  const mostBytes = options.mostBytes ?? MOST_BYTES;
  let total = 0;
  let entries = 0;
  let unsafe: string | undefined;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        if (isUnsafe(name)) unsafe ??= name;
        if (!isRosterFile(name)) return false;
        total += originalSize;
        return total <= mostBytes && entries <= MOST_FILES && unsafe === undefined;
      },
    });
  } catch {
    return fail(makeIssue(rosterIssueTexts, 'zip-unreadable', { file }));
  }
  if (unsafe !== undefined)
    return fail(makeIssue(rosterIssueTexts, 'zip-unsafe-path', { file, value: unsafe }));
  if (total > mostBytes || entries > MOST_FILES) {
    const limit = Math.round(mostBytes / 1024 / 1024);
    return fail(makeIssue(rosterIssueTexts, 'zip-too-large', { file }, { limit }));
  }
  // Of two files of one name the one nearer to the top counts: the other is an old copy in a subfolder.
  const deepestFirst = Object.entries(unpacked).sort(([one], [other]) => depth(other) - depth(one));
  const files = deepestFirst.map(([path, content]) => [baseName(path), content] as const);
  return { files: new Map(files), issues: [] };
}

function fail(issue: Issue): UnzippedBundle {
  return { files: new Map(), issues: [issue] };
}

function isUnsafe(name: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');
}

/** Macs add `__MACOSX/._users.csv`, which is no CSV. */
function isRosterFile(name: string): boolean {
  const base = baseName(name);
  return /\.csv$/i.test(base) && !base.startsWith('._') && !name.startsWith('__MACOSX/');
}

function baseName(path: string): string {
  return path.split(/[/\\]/).pop()!;
}

function depth(path: string): number {
  return path.split(/[/\\]/).length;
}
