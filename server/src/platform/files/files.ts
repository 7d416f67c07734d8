import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Files {
  /** Whole or cleanly absent: a file appears under its name only when all of it is there. */
  write(name: string, content: Readable): Promise<number>;
  read(name: string): Readable;
  /** What a folder holds, files and folders, with the moment (ms) of their last change; nothing where there is no such folder. */
  list(folder: string): Promise<readonly { readonly name: string; readonly changedAt: number }[]>;
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
        await syncFolder(path.dirname(target));
      } catch (error) {
        await rm(halfway, { force: true });
        throw error;
      }
      return (await stat(target)).size;
    },
    read: (name) => createReadStream(pathOf(name)),
    async list(name) {
      const names = await readdir(pathOf(name)).catch(nothingThere);
      const facts = names.map(async (each) => {
        const found = await stat(path.join(pathOf(name), each)).catch(nothingThere);
        return 'mtimeMs' in found ? [{ name: each, changedAt: found.mtimeMs }] : [];
      });
      return (await Promise.all(facts)).flat();
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

/** A new name outlives a power cut only when its folder has been written too. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder);
  await opened.sync().finally(() => opened.close());
}

function nothingThere(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
