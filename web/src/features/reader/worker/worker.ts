// The service worker of the reader: pages beneath /read/ open without a network. It keeps the app's own files and nothing that anybody
// is told: no answer of the server ever comes here. The build puts `version` and `files` before these lines.
declare const version: string;
declare const files: readonly string[];

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const cacheName = `everyplan-reader-${version}`;
const slowMs = 4000;

self.addEventListener('install', (event) => {
  const keep = async () => (await caches.open(cacheName)).addAll(['/', ...files]);
  (event as Extendable).waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const drop = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('everyplan-reader-') && name !== cacheName);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  (event as Extendable).waitUntil(drop());
});

self.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') respondWith.call(event, openPage(request));
  else if (files.includes(pathname)) respondWith.call(event, fromCache(request, pathname));
});

/** The network first, so that a new version is never missed; the kept page where it does not answer. */
async function openPage(request: Request): Promise<Response> {
  const kept = await caches.match('/', { cacheName });
  if (kept === undefined) return fetch(request);
  const slow = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(kept.clone()), slowMs);
  });
  return Promise.race([fetch(request).catch(() => kept.clone()), slow]);
}

/** Files carry their version in their name, so that a kept one is never an old one. */
async function fromCache(request: Request, pathname: string): Promise<Response> {
  return (await caches.match(pathname, { cacheName })) ?? fetch(request);
}
