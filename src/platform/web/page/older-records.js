// Before names told the folder, a copy in a folder kept its records under the plain name. They move to its own name, once.

import { FOLDER, OWN_NAME, PLAIN_NAME } from "./place.js";

const STORES = ["pages", "files"];

/** Moves them. Says what is in the way: another tab has them open. */
export async function bringOlderRecords() {
  if (FOLDER === "/" || !(await areOurs()) || (await existing(OWN_NAME, closed))) return null;
  return navigator.locks.request(PLAIN_NAME, { ifAvailable: true }, async (lock) => {
    if (!lock) return "other-tab";
    await move();
    return null;
  });
}

/** Only a copy that was here before has records, and they belong to the copy without a folder if there is one. */
async function areOurs() {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const wasHere = registrations.some(({ scope }) => new URL(scope).pathname === FOLDER);
  return wasHere && !(await caches.match("/six-seeds_bg.wasm"));
}

async function move() {
  const records = await existing(PLAIN_NAME, async (old) => {
    const reading = old.transaction(STORES, "readonly");
    const all = STORES.map(async (name) => {
      const store = reading.objectStore(name);
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      return keys.map((key, place) => [name, key, values[place]]);
    });
    const found = (await Promise.all(all)).flat();
    old.close();
    return found;
  });
  if (!records) return;
  const asked = indexedDB.open(OWN_NAME, 1);
  asked.onupgradeneeded = () => STORES.forEach((name) => asked.result.createObjectStore(name));
  const own = await answer(asked);
  const writing = own.transaction(STORES, "readwrite", { durability: "strict" });
  for (const [name, key, value] of records) writing.objectStore(name).put(value, key);
  await new Promise((done, failed) => {
    writing.oncomplete = done;
    writing.onabort = () => failed(writing.error);
  });
  own.close();
  indexedDB.deleteDatabase(PLAIN_NAME);
}

/** Does something with a database, if it is there. */
async function existing(name, does) {
  const asked = indexedDB.open(name);
  let isNew = false;
  asked.onupgradeneeded = () => {
    isNew = true;
    asked.transaction.abort();
  };
  try {
    return await does(await answer(asked));
  } catch (problem) {
    if (isNew) return null;
    throw problem;
  }
}

function closed(database) {
  database.close();
  return true;
}

function answer(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
