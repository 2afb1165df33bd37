/**
 * Keeps the files of the page, all of them and nothing else, so that it works without a network. Nothing is kept at run time, nothing is
 * sent.
 * `cargo xtask dist` writes the list in front of this: `FILES`, addresses with their hashes, and `VERSION`, the hash of them all.
 */

/* global FILES, VERSION */
/**
 * @typedef {{ waitUntil(what: Promise<unknown>): void, respondWith(what: Promise<Response>): void, request: Request, data: unknown }}
 *   WorkerEvent
 */
const worker = /** @type {any} */ (globalThis);
const files = /** @type {Record<string, string>} */ (worker.FILES);
const NAME = `pullquote ${worker.registration?.scope ?? ''} `;
const CACHE = `${NAME}${worker.VERSION}`;
const here = (/** @type {string} */ file) => new URL(file, worker.registration.scope).href;

worker.addEventListener('install', (/** @type {WorkerEvent} */ event) => {
  event.waitUntil(keep());
});

/** Fetches every file; one that is not what was built is not kept, and then nothing is. */
async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(Object.entries(files).map(([file, integrity]) => new Request(here(file), { integrity, cache: 'no-cache' })));
}

worker.addEventListener('activate', (/** @type {WorkerEvent} */ event) => {
  event.waitUntil(forget());
});

/** Drops the files of other versions. */
async function forget() {
  for (const name of await caches.keys()) if (name.startsWith(NAME) && name !== CACHE) await caches.delete(name);
}

worker.addEventListener('message', (/** @type {WorkerEvent} */ { data }) => {
  if (data === 'take over') worker.skipWaiting();
});

worker.addEventListener('fetch', (/** @type {WorkerEvent} */ event) => {
  const url = new URL(event.request.url);
  url.search = '';
  url.hash = '';
  const file = url.href === here('./') ? here('index.html') : url.href;
  if (event.request.method !== 'GET' || !Object.keys(files).some((kept) => here(kept) === file)) return;
  event.respondWith(caches.open(CACHE).then(async (cache) => (await cache.match(file)) ?? fetch(event.request)));
});
