// Keeps the whole app on the tablet. Files come from what is kept; a new version is fetched beside the old one and is taken
// only once the app was closed, never in the middle of a session. Hosts have manners of their own (they send an address on
// to another, call a file by another type, do not give every file): what is kept are the bytes, called as they should be.
"use strict";

/** Every file of this version: its path, and what its bytes add up to. Filled in by the packing. */
const FILES = __FILES__;
/** Those without which the app cannot start and play. */
const NEEDED = new Set(__NEEDED__);
/** What each kind of file is called, by its ending. */
const TYPES = __TYPES__;
const VERSION = "__VERSION__";

const FOLDER = new URL("./", location.href).pathname;
/** A browser keeps one store for all pages of a host name: a copy in a folder names the folder. */
const EVERY_COPY = "six-seeds-";
const OURS = FOLDER === "/" ? EVERY_COPY : `six-seeds@${FOLDER} `;
const NAME = `${OURS}${VERSION}`;
const PAGE = "index.html";
/** How hosts call the page. */
const NAMES_OF_THE_PAGE = /^(index(\.html)?\/?)?$/;
/** So many files are fetched at a time. */
const AT_A_TIME = 6;

self.addEventListener("install", (event) => event.waitUntil(keepWhatIsNeeded()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => event.waitUntil(keepTheRest(event.ports[0])));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || path === null) return;
  if (NAMES_OF_THE_PAGE.test(path) && request.mode === "navigate") event.respondWith(thePage(request, path));
  else if (path in FILES) event.respondWith(aFile(path));
});

/** The path of an address as it stands in the list of files; nothing outside our folder. */
function pathOf(url) {
  const { origin, pathname } = new URL(url);
  return origin === location.origin && pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) : null;
}

/** Without a file that is needed this version is not taken. One that the host does not give, and that is not needed, waits. */
async function keepWhatIsNeeded() {
  const { missing, silent } = await keepAll(await earlierCaches());
  await tellThePages(missing);
  const needed = missing.filter((path) => NEEDED.has(path));
  // No answer to some files can be a manner of the host, but not while it answers to nothing.
  const isGone = silent.length > 0 && !(await hostAnswers());
  if (needed.length > 0 || isGone) throw new Error(`not kept for offline: ${(isGone ? missing : needed).join(", ")}`);
}

/** At a later start what is missing is asked for again; the page hears what still is. */
async function keepTheRest(page) {
  const { missing } = await keepAll([]);
  page.postMessage({ missing });
}

/** Keeps what is not kept yet: what the host did not give is missing, and to some of that it gave no answer. */
async function keepAll(earlier) {
  const cache = await caches.open(NAME);
  const waiting = Object.keys(FILES);
  const missing = [];
  const silent = [];
  const fetchers = Array.from({ length: AT_A_TIME }, async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      try {
        if (!(await keep(cache, earlier, path))) missing.push(path);
      } catch {
        missing.push(path);
        silent.push(path);
      }
    }
  });
  await Promise.all(fetchers);
  return { missing: missing.sort(), silent };
}

/** Keeps one file, from an earlier version if it is the same there, else fetched, and says whether it is kept. */
async function keep(cache, earlier, path) {
  if (await cache.match(path)) return true;
  for (const old of earlier) {
    const bytes = await wholeBytes(await old.match(path), path);
    if (bytes) {
      await cache.put(path, asItShouldBe(path, bytes));
      return true;
    }
  }
  for (const address of path === PAGE ? [PAGE, "./"] : [path]) {
    const bytes = await wholeBytes(await fetch(address, { cache: "no-cache", credentials: "same-origin" }), path);
    if (bytes) {
      await cache.put(path, asItShouldBe(path, bytes));
      return true;
    }
  }
  return false;
}

/** The bytes of an answer; nothing where it is not this file, whole and of this version. */
async function wholeBytes(response, path) {
  if (!response?.ok) return null;
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hexadecimal = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hexadecimal.startsWith(FILES[path]) ? bytes : null;
}

/** An answer of our own: a browser takes none for a page that was sent on from another address. */
function asItShouldBe(path, bytes) {
  const type = TYPES[path.slice(path.lastIndexOf("."))] ?? "application/octet-stream";
  return new Response(bytes, { headers: { "Content-Type": type, "Content-Length": String(bytes.byteLength) } });
}

async function hostAnswers() {
  try {
    return (await fetch("./", { cache: "no-store", credentials: "same-origin" })).ok;
  } catch {
    return false;
  }
}

/** The pages of this folder hear what the host did not give. */
async function tellThePages(missing) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages.filter(({ url }) => NAMES_OF_THE_PAGE.test(pathOf(url) ?? "elsewhere"))) page.postMessage({ missing });
}

async function earlierCaches() {
  return Promise.all((await namesOfEarlierCaches()).map((name) => caches.open(name)));
}

/** The caches of earlier versions of this copy. Before names told the folder, all copies called theirs alike. */
async function namesOfEarlierCaches() {
  const earlier = [];
  for (const name of await caches.keys()) {
    if (name === NAME) continue;
    if (OURS !== EVERY_COPY && name.startsWith(OURS)) earlier.push(name);
    else if (name.startsWith(EVERY_COPY) && (await holdsOurFiles(name))) earlier.push(name);
  }
  return earlier;
}

async function holdsOurFiles(name) {
  const kept = await (await caches.open(name)).keys();
  return kept.some(({ url }) => (pathOf(url) ?? "") in FILES);
}

/** Takes earlier versions away. Nobody uses them any more: this runs only after every page of theirs was closed. */
async function takeOver() {
  const names = await namesOfEarlierCaches();
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The page, under whatever name; in its own folder, or what it asks for would be looked for below its name. */
async function thePage(request, path) {
  if (path.endsWith("/")) {
    const { search, hash } = new URL(request.url);
    return Response.redirect(new URL(`./${search}${hash}`, location.href));
  }
  const kept = await (await caches.open(NAME)).match(PAGE);
  return kept ?? fetch(request);
}

/** A file of this version, from what is kept; where the host did not give it before, it is asked for once more. */
async function aFile(path) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(path);
  if (kept) return kept;
  try {
    await keep(cache, [], path);
  } catch {
    // The host is gone: the program goes on without this file.
  }
  return (await cache.match(path)) ?? new Response(null, { status: 404 });
}
