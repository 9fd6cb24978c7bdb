// A new version: fetched beside the old one, and taken only when the app was closed.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, test } from "node:test";

import { Tablet, host, newProfile, putAllAway } from "./support/tablet.mjs";

const NEWER = "// a newer version";
const CHANGED = "packed.js";

/** Puts a newer version in the place of the packed one. */
function renew(folder) {
  fs.appendFileSync(path.join(folder, CHANGED), `${NEWER}\n`);
  const sum = createHash("sha256").update(fs.readFileSync(path.join(folder, CHANGED))).digest("hex").slice(0, 16);
  const file = path.join(folder, "service-worker.js");
  const worker = fs.readFileSync(file, "utf8");
  const listed = worker.replace(/("packed\.js": )"[0-9a-f]+"/, `$1"${sum}"`);
  fs.writeFileSync(file, listed.replace(/VERSION = "[0-9a-f]{12}"/, 'VERSION = "newer"'));
  for (const name of [CHANGED, "service-worker.js"]) {
    for (const ending of [".br", ".gz"]) fs.rmSync(path.join(folder, name + ending), { force: true });
  }
}

afterEach(putAllAway);

test("a new version waits until the app was closed", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "six-seeds-dist-"));
  fs.cpSync(process.env.SIX_SEEDS_WEB_DIST, folder, { recursive: true });
  const app = await host(folder);
  const profile = newProfile();
  let tablet = await Tablet.start({ profile });
  const isNewer = () => tablet.page.evaluate((name) => fetch(name).then((answer) => answer.text()), CHANGED);
  const caches = () => tablet.page.evaluate(() => globalThis.caches.keys());
  await tablet.opens(app.address);
  await tablet.until("everything is kept for offline", () =>
    tablet.page.evaluate(() => document.documentElement.dataset.offline === "ready"),
  );
  const [old] = await caches();
  renew(folder);
  await tablet.page.reload();
  await tablet.isTouchable();
  await tablet.until("the newer version is there, and waits", () =>
    tablet.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
  );
  assert.ok(!(await isNewer()).includes(NEWER), "the old version goes on");
  await tablet.page.reload();
  await tablet.isTouchable();
  assert.ok(!(await isNewer()).includes(NEWER), "a reload in the middle does not mix versions");
  await tablet.rests();
  tablet = await Tablet.start({ profile });
  await tablet.opens(app.address);
  assert.ok((await isNewer()).includes(NEWER), "the next start is the newer version");
  assert.deepEqual(await caches(), ["six-seeds-newer"], `the old one is taken away: ${old}`);
  await tablet.rests();
  await app.close();
  fs.rmSync(folder, { recursive: true });
});
