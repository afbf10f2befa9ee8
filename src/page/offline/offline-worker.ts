// The service worker: keeps the built game on this device and answers from there, so that it can be played without a network.
// Its own address says whether it keeps everything beforehand or only what was used. When it takes over is for the page to say.
import { cacheNames } from 'workbox-core';
import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { keepingOf, soundOf, TAKE_OVER } from './worker-address.ts';

declare const self: ServiceWorkerGlobalScope;

/** Every file of this build: the build writes the list in here. */
const files = self.__WB_MANIFEST as PrecacheEntry[];
const keeping = keepingOf(self.location.href);
const sound = soundOf(self.location.href);

// A file without a hash in its name may have changed: that is asked, which costs little, rather than fetched again.
const ask = async ({ request }: { request: Request }) =>
  request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request;
const kept = new PrecacheController({ plugins: [{ requestWillFetch: ask }] });
kept.addToCacheList(files.filter(({ url }) => !/\.(webm|m4a)$/.test(url) || url.endsWith(`.${sound}`)));

/** The name in the list of what an address asks for, which may end in a slash or have a question behind it. */
const listed = (url: URL) => url.origin + url.pathname.replace(/\/$/, '/index.html');
const inBuild = (url: URL) => kept.getCacheKeyForURL(listed(url)) !== undefined;

self.addEventListener('install', (event) => {
  if (keeping === 'all') void kept.install(event);
  // Where files are kept as they are used, each page brings its own version along, and nobody's play is changed under their hands.
  const before = self.registration.active;
  if (keeping === 'used' || (before && keepingOf(before.scriptURL) === 'used')) void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), forgetUsed()]));
  if (keeping === 'all') event.waitUntil(isAlone().then((alone) => (alone ? kept.activate(event) : undefined)));
});

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

/** Another window may still show the version before, and ask for its parts: then they stay until the next version comes. */
async function isAlone(): Promise<boolean> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length < 2;
}

/** Of what was kept as it was used, drops what this build does not have. */
async function forgetUsed(): Promise<void> {
  const used = await caches.open(cacheNames.runtime);
  const old = (await used.keys()).filter(({ url }) => !inBuild(new URL(url)));
  await Promise.all(old.map((request) => used.delete(request)));
}

if (keeping === 'all') registerRoute(new PrecacheRoute(kept, { ignoreURLParametersMatching: [/./] }));

const hashedFile = new CacheFirst();
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/hashed/'),
  async ({ request, event }) => {
    const known = await caches.match(request);
    if (known) return known;
    return keeping === 'used' ? hashedFile.handle({ request, event }) : fetch(request);
  },
);

if (keeping === 'used') {
  // Without a network, what was kept before data was to be saved is better than nothing.
  const handlerDidError = ({ request }: { request: Request }) => kept.matchPrecache(listed(new URL(request.url)));
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && inBuild(url),
    new NetworkFirst({ plugins: [{ handlerDidError }] }),
  );
}
