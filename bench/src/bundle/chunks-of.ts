/** What Vite's manifest says of one module: its file, and the modules that it imports. */
export interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

export type Manifest = Readonly<Record<string, ManifestEntry>>;

/** The JavaScript files that a page loads: those of its roots and of all that they import, each once. */
export function chunksOf(manifest: Manifest, roots: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(getEntry(manifest, key).imports ?? []));
  }
  const files = [...seen].map((key) => getEntry(manifest, key).file);
  return [...new Set(files)].filter((file) => file.endsWith('.js'));
}

function getEntry(manifest: Manifest, key: string): ManifestEntry {
  const entry = manifest[key];
  if (!entry) throw new Error(`The manifest has no ${key}: has the page been renamed?`);
  return entry;
}
