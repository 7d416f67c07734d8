import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Files {
  /** Whole or cleanly absent: a file appears under its name only when all of it is there. */
  write(name: string, content: Readable): Promise<number>;
  read(name: string): Readable;
  remove(name: string): Promise<void>;
  /** Where the file is on this machine, for readers that need random access. */
  pathOf(name: string): string;
}

/** Files kept in a folder. Names are made by us, never by a person. */
export function openFiles(folder: string): Files {
  const pathOf = (name: string): string => {
    if (!/^[\w.-]+(\/[\w.-]+)*$/.test(name) || name.includes('..'))
      throw new Error(`not a file name: ${name}`);
    return path.join(folder, name);
  };
  return {
    pathOf,
    async write(name, content) {
      const target = pathOf(name);
      const halfway = `${target}.part`;
      await mkdir(path.dirname(target), { recursive: true });
      try {
        await pipeline(content, createWriteStream(halfway, { mode: 0o600, flush: true }));
        await rename(halfway, target);
      } catch (error) {
        await rm(halfway, { force: true });
        throw error;
      }
      return (await stat(target)).size;
    },
    read: (name) => createReadStream(pathOf(name)),
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}
