// Keeps the whole app on the tablet. Files come from what is kept; a new version is fetched beside the old one and is taken
// only once the app was closed, never in the middle of a session.
"use strict";

/** Every file of this version: its path, and what its bytes add up to. Filled in by the packing. */
const FILES = __FILES__;
const NAME = "six-seeds-__VERSION__";
const OURS = "six-seeds-";
/** So many files are fetched at a time. */
const AT_A_TIME = 6;

self.addEventListener("install", (event) => event.waitUntil(keepEverything()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  event.respondWith(answer(request, address));
});

async function keepEverything() {
  const cache = await caches.open(NAME);
  const earlier = await earlierCaches();
  const waiting = Object.entries(FILES);
  const fetchers = Array.from({ length: AT_A_TIME }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      await keep(cache, earlier, ...next);
    }
  });
  await Promise.all(fetchers);
}

async function earlierCaches() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
  return Promise.all(names.map((name) => caches.open(name)));
}

/** Keeps one file: from an earlier version if it is the same there, else fetched. What is not whole is not kept. */
async function keep(cache, earlier, path, sum) {
  if (await isWhole(await cache.match(path), sum)) return;
  for (const old of earlier) {
    const kept = await old.match(path);
    if (await isWhole(kept, sum)) {
      await cache.put(path, kept);
      return;
    }
  }
  const fetched = await fetch(path, { cache: "no-cache", credentials: "same-origin" });
  if (!fetched.ok || !(await isWhole(fetched, sum))) throw new Error(`${path} did not arrive whole`);
  await cache.put(path, fetched);
}

async function isWhole(response, sum) {
  if (!response) return false;
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hexadecimal = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hexadecimal.startsWith(sum);
}

/** Takes earlier versions away. Nobody uses them any more: this runs only after every page of theirs was closed. */
async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== NAME).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request, address) {
  const cache = await caches.open(NAME);
  const inScope = address.href.startsWith(registration.scope) ? address.href.slice(registration.scope.length) : null;
  const path = inScope === null ? null : decodeURIComponent(inScope.split(/[?#]/)[0]);
  const kept = path !== null && (await cache.match(path === "" ? "index.html" : path));
  return kept || fetch(request);
}
