// Two copies of the app on one host name, each in a folder: neither touches what the other keeps.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, test } from "node:test";

import { closeAllHosts, hostWith } from "./support/host-manners.mjs";
import * as people from "./support/session.mjs";
import { Tablet, newProfile, putAllAway } from "./support/tablet.mjs";

const DIST = process.env.SIX_SEEDS_WEB_DIST;

afterEach(async () => {
  await putAllAway();
  await closeAllHosts();
});

/** The same app in another version. */
function anotherVersion() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "six-seeds-trial-"));
  process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  fs.cpSync(DIST, folder, { recursive: true });
  const file = path.join(folder, "service-worker.js");
  const worker = fs.readFileSync(file, "utf8").replace(/VERSION = "[0-9a-f]{12}"/, 'VERSION = "trial"');
  assert.match(worker, /VERSION = "trial"/);
  fs.writeFileSync(file, worker);
  for (const ending of [".br", ".gz"]) fs.rmSync(file + ending, { force: true });
  return folder;
}

const isReady = (tablet) => tablet.page.evaluate(() => document.documentElement.dataset.offline === "ready");
const expectKept = (tablet) => tablet.until("everything is kept for offline", () => isReady(tablet));

/** Through the gate: whether this copy knows a PIN. */
async function knowsThePin(tablet) {
  await tablet.tap("gate");
  await tablet.until("the gate shows", async () => ["desk-set-pin", "desk-gate"].includes(await tablet.screen()));
  return (await tablet.screen()) === "desk-gate";
}

for (const [what, live] of [
  ["two folders", "/live/"],
  ["a host name and a folder of it", "/"],
]) {
  test(`${what}: two copies run at once, each with its own records, and start without the host`, async () => {
    const site = await hostWith({ "/trial/": anotherVersion(), [live]: DIST });
    const [liveAddress, trialAddress] = [live, "/trial/"].map((folder) => site.address.slice(0, -1) + folder);
    const tablet = await Tablet.start();
    await tablet.opens(liveAddress);
    await people.opensTheDeskForTheFirstTime(tablet);
    await expectKept(tablet);
    const app = () => tablet.glass.send("Page.getAppId");
    const liveApp = await app();
    const [first, glass] = [tablet.page, tablet.glass];
    await tablet.lookAt(await tablet.context.newPage());
    await tablet.opens(trialAddress);
    await expectKept(tablet);
    assert.ok(!(await knowsThePin(tablet)), "the trial has no records of the other copy");
    assert.notEqual((await app()).appId, liveApp.appId, "they can be installed beside each other");
    await tablet.page.close();
    Object.assign(tablet, { page: first, glass });
    await site.close();
    for (const [address, knows] of [[liveAddress, true], [trialAddress, false], [liveAddress, true]]) {
      await tablet.opens(address);
      assert.equal(await knowsThePin(tablet), knows, `${address} has its own records`);
    }
    const kept = await tablet.page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
      caches: (await caches.keys()).length,
    }));
    const names = [live, "/trial/"].map((folder) => (folder === "/" ? "six-seeds" : `six-seeds@${folder}`));
    assert.deepEqual(kept, { databases: names.sort(), caches: 2 });
    await tablet.rests();
  });
}

/** Gives a database another name, as an older version would have called it. */
async function rename({ from, to }) {
  const answer = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const source = await answer(indexedDB.open(from));
  const stores = [...source.objectStoreNames];
  const opening = indexedDB.open(to, 1);
  opening.onupgradeneeded = () => stores.forEach((store) => opening.result.createObjectStore(store));
  const target = await answer(opening);
  for (const store of stores) {
    const reading = source.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([answer(reading.getAllKeys()), answer(reading.getAll())]);
    const writing = target.transaction(store, "readwrite").objectStore(store);
    for (const [place, key] of keys.entries()) await answer(writing.put(values[place], key));
  }
  source.close();
  target.close();
  await answer(indexedDB.deleteDatabase(from));
}

test("a copy in a folder takes along the records that it kept before names told the folder", async () => {
  const site = await hostWith({ "/live/": DIST, "/trial/": anotherVersion() });
  const profile = newProfile();
  const tablet = await Tablet.start({ profile });
  await tablet.opens(`${site.address}live/`);
  await people.opensTheDeskForTheFirstTime(tablet);
  await expectKept(tablet);
  // Away from the app, which holds its records open.
  await tablet.page.goto(`${site.address}live/assets/CREDITS.md`);
  await tablet.page.evaluate(rename, { from: "six-seeds@/live/", to: "six-seeds" });
  // Such a page has no icon of its own: the browser asks in vain for one at the top of the site.
  tablet.complaints.splice(0);
  await tablet.opens(`${site.address}trial/`);
  assert.ok(!(await knowsThePin(tablet)), "a copy that was not here before takes nothing");
  await tablet.opens(`${site.address}live/`);
  assert.ok(await knowsThePin(tablet), "the records are here");
  const databases = await tablet.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
  assert.deepEqual(databases, ["six-seeds@/live/", "six-seeds@/trial/"], "nothing is left under the plain name");
  await tablet.rests();
});

test("copies in two folders speak each its own language", async () => {
  const site = await hostWith({ "/live/": DIST, "/trial/": DIST });
  const tablet = await Tablet.start();
  await tablet.opens(`${site.address}trial/`, { lang: "zh-Hans" });
  await tablet.opens(`${site.address}live/`);
  const spoken = () => tablet.page.evaluate(() => document.documentElement.lang);
  assert.equal(await spoken(), "en");
  await tablet.opens(`${site.address}trial/`);
  assert.equal(await spoken(), "zh-Hans", "the last language, also where an address asked for it");
  await tablet.rests();
});
