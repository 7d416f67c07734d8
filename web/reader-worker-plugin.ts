import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Plugin, transformWithOxc } from 'vite';

interface Chunk {
  readonly type: 'chunk';
  readonly isEntry: boolean;
  readonly fileName: string;
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
  readonly viteMetadata?: {
    readonly importedCss: ReadonlySet<string>;
    readonly importedAssets: ReadonlySet<string>;
  };
}

/** The reader itself, and the words that every page has. */
const ofTheReader = /src[\\/](features[\\/]reader[\\/]|(app|ui|because)[\\/]e[ns]\.ts$)/;
/** Faces that the reader offers, as new browsers want them. */
const faces =
  /(atkinson-hyperlegible-next-latin-wght-normal|opendyslexic-latin-400-normal).*\.woff2$/;
const others = ['/color-scheme.js', '/favicon.svg'];

/** Writes the reader's service worker with the list of files that its page needs, and a version that changes with any of them. */
export function readerWorker(): Plugin {
  return {
    name: 'reader-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(
        (file) => file.type === 'chunk',
      ) as unknown as readonly Chunk[];
      const assets = Object.keys(bundle).filter((name) => faces.test(name));
      const files = [...filesOf(chunks), ...assets].map((name) => `/${name}`);
      const list = [...new Set([...files, ...others])].toSorted();
      const worker = readFileSync(
        new URL('src/features/reader/worker/worker.ts', import.meta.url),
        'utf8',
      );
      const { code } = await transformWithOxc(worker, 'worker.ts');
      const version = createHash('sha256')
        .update(code + list.join())
        .digest('hex')
        .slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'reader-worker.js',
        source: `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(list)};\n${code}`,
      });
    },
  };
}

function filesOf(chunks: readonly Chunk[]): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set<string>();
  const add = (name: string) => {
    const chunk = byName.get(name);
    if (chunk === undefined || needed.has(name)) return;
    needed.add(name);
    for (const each of chunk.imports) add(each);
  };
  for (const { fileName, isEntry, moduleIds } of chunks)
    if (isEntry || moduleIds.some((id) => ofTheReader.test(id))) add(fileName);
  const styles = [...needed].flatMap((name) => [
    ...(byName.get(name)?.viteMetadata?.importedCss ?? []),
  ]);
  return [...needed, ...styles];
}
