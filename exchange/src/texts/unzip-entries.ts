import { unzipSync } from 'fflate';

export type Unzipped =
  | { readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly refused: 'unreadable' | 'too-large' };

export type UnzipLimits = {
  readonly mostBytes: number;
  readonly mostFiles: number;
  /** Which entries are wanted, by their path. */
  readonly wants: (path: string) => boolean;
};

/**
 * The wanted entries of a zip by their paths. Sizes are checked before unpacking, and no entry can unpack to more than it says. Nothing
 * is written anywhere, so a path that climbs is only a name; it is left out all the same.
 */
export function unzipEntries(bytes: Uint8Array, limits: UnzipLimits): Unzipped {
  let total = 0;
  let files = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || isOdd(name) || !limits.wants(name)) return false;
        files += 1;
        total += originalSize;
        return total <= limits.mostBytes && files <= limits.mostFiles;
      },
    });
    if (total > limits.mostBytes || files > limits.mostFiles) return { refused: 'too-large' };
    return { entries: new Map(Object.entries(unpacked)) };
  } catch {
    return { refused: 'unreadable' };
  }
}

/** Macs add `__MACOSX/._story.md`; a path that climbs or is hidden is nobody's text. */
function isOdd(name: string): boolean {
  const parts = name.split(/[/\\]/);
  return (
    parts.includes('..') ||
    parts[0] === '__MACOSX' ||
    parts.at(-1)!.startsWith('.') ||
    name.includes('\0')
  );
}
