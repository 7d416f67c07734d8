import { zip } from 'fflate';

export interface Upload {
  readonly fileName: string;
  readonly body: Uint8Array;
}

/** Chosen files as one upload: one goes as it is, several go as a zip, so that they come in together or not at all. */
export async function zipFiles(files: readonly File[]): Promise<Upload> {
  const read = await Promise.all(
    files.map(async (file) => [pathOf(file), new Uint8Array(await file.arrayBuffer())] as const),
  );
  const [first] = read;
  if (first !== undefined && read.length === 1) return { fileName: first[0], body: first[1] };
  return { fileName: `${files.length}.zip`, body: await pack(Object.fromEntries(apart(read))) };
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** Two files of one name are two files. */
function apart(files: readonly (readonly [string, Uint8Array])[]) {
  const seen = new Map<string, number>();
  return files.map(([path, bytes]) => {
    const times = seen.get(path) ?? 0;
    seen.set(path, times + 1);
    return [times === 0 ? path : `${times + 1}/${path}`, bytes] as const;
  });
}

function pack(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip(files, { level: 1 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
}
