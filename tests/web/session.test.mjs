// A session on a tablet in a browser: the first start, the whole way by touch, a reload in the middle, and what is kept.

import assert from "node:assert/strict";
import fs from "node:fs";
import { after, afterEach, before, test } from "node:test";

import * as people from "./support/session.mjs";
import { textsOf } from "./support/texts.mjs";
import { Tablet, host, newProfile, putAllAway } from "./support/tablet.mjs";

let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

/** A tablet on which a group has just begun to play. */
async function begun({ language = "en", size, seats = 2, profile } = {}) {
  const tablet = await Tablet.start({ language, size, profile });
  await tablet.page.addInitScript(people.notesWaking);
  await tablet.opens(app.address, { lang: language });
  await people.opensTheDeskForTheFirstTime(tablet);
  await people.makesAGroup(tablet);
  await people.starts(tablet, { programme: "drop-in", plan: "drop-in-25", seats });
  return tablet;
}

test("a new tablet greets in its language", async () => {
  for (const [language, size] of [
    ["en", { width: 1280, height: 800 }],
    ["zh-Hans", { width: 1024, height: 600 }],
  ]) {
    const tablet = await Tablet.start({ language, size });
    await tablet.opens(app.address);
    await tablet.expectScreen("home");
    await tablet.photograph(`home-${language}`);
    await tablet.tap("gate");
    await tablet.expectScreen("desk-set-pin");
    assert.ok(await tablet.sees(textsOf(language)("desk-back-to-garden")), "the desk speaks the browser's language");
    await tablet.photograph(`set-pin-${language}`);
    await tablet.rests();
  }
});

for (const [language, size] of [
  ["en", { width: 1280, height: 800 }],
  ["zh-Hans", { width: 1024, height: 600 }],
]) {
  test(`a whole session by touch, with a reload in the middle (${language})`, async () => {
    const tablet = await begun({ language, size });
    const waking = () => tablet.page.evaluate(() => globalThis.waking);
    assert.deepEqual(await waking(), ["screen"], "the screen stays awake from the start");
    const seen = new Set();
    const photographs = async () => {
      const screen = await tablet.screen();
      if (!seen.has(screen)) {
        seen.add(screen);
        await new Promise((done) => setTimeout(done, 1500));
        await tablet.photograph(`session-${String(seen.size).padStart(2, "0")}-${screen}-${language}`);
      }
      return false;
    };
    await people.play(tablet, async (go) => (await photographs()) || go >= 8);
    const kept = await tablet.kept();
    assert.ok(kept > 0, "answers are kept as they are given");
    await tablet.page.reload();
    await tablet.isTouchable();
    assert.ok((await tablet.kept()) >= kept, "what was kept is there after a reload");
    await people.goesOn(tablet);
    await tablet.photograph(`goes-on-${language}`);
    assert.equal(await people.play(tablet, photographs), "give-back");
    await people.wrapsUp(tablet);
    assert.deepEqual(await waking(), ["screen", "may sleep"], "the screen may sleep when all is over");
    await tablet.photograph(`desk-home-${language}`);
    await tablet.rests();
  });
}

test("two fingers at once are two touches", async () => {
  const tablet = await begun({ seats: 3 });
  await people.play(tablet, async () => ["animals", "arriving"].includes(await tablet.screen()));
  const animals = await tablet.all("animal-");
  const places = [await tablet.placeOf(animals[0]), await tablet.placeOf(animals[1])];
  const kept = await tablet.kept();
  await tablet.touch(places, 1200);
  await tablet.until("both children have joined", async () => (await tablet.kept()) >= kept + 2);
  await tablet.photograph("two-fingers");
  await tablet.rests();
});

test("with the network gone, the app starts from what is kept, records and all", async () => {
  const own = await host();
  const tablet = await Tablet.start();
  await tablet.opens(own.address);
  await people.opensTheDeskForTheFirstTime(tablet);
  await tablet.until("everything is kept for offline", () =>
    tablet.page.evaluate(() => document.documentElement.dataset.offline === "ready"),
  );
  const kept = await tablet.kept();
  await own.close();
  await tablet.page.reload();
  await tablet.isTouchable();
  await tablet.expectScreen("home");
  assert.equal(await tablet.kept(), kept);
  await tablet.photograph("offline");
  await tablet.tap("gate");
  await tablet.expectScreen("desk-gate");
  // Another language than the one that was seen: everything is there, not only what was shown.
  await tablet.opens(own.address, { lang: "zh-Hans" });
  await tablet.photograph("offline-zh-Hans");
  await tablet.rests();
});

test("an export is downloaded, and can be read", async () => {
  const tablet = await begun();
  assert.equal(await people.play(tablet), "give-back");
  await people.wrapsUp(tablet);
  const say = textsOf("en");
  await people.opensTheGroup(tablet);
  await tablet.pressInList(say("desk-papers-open"));
  await tablet.expectScreen("desk-papers");
  const arriving = tablet.page.waitForEvent("download");
  await tablet.pressInList("CSV");
  const file = await arriving;
  const text = fs.readFileSync(await file.path(), "utf8");
  assert.match(file.suggestedFilename(), /\.csv$/);
  assert.ok(text.split("\n").length >= 2, "the log has its head and a session");
  assert.match(text, /Drop in/i);
  await tablet.photograph("papers");
  await tablet.rests();
});

test("when the user clears the storage, the tablet is new and says nothing wrong", async () => {
  const tablet = await Tablet.start();
  await tablet.opens(app.address);
  await people.opensTheDeskForTheFirstTime(tablet);
  await tablet.page.goto("about:blank");
  await tablet.glass.send("Storage.clearDataForOrigin", {
    origin: app.address.replace(/\/$/, ""),
    storageTypes: "all",
  });
  await tablet.opens(app.address);
  await tablet.expectScreen("home");
  await tablet.tap("gate");
  await tablet.expectScreen("desk-set-pin");
  await tablet.rests();
});

test("a language chosen on the desk greets at the next start", async () => {
  const profile = newProfile();
  let tablet = await Tablet.start({ profile });
  await tablet.opens(app.address);
  await people.opensTheDeskForTheFirstTime(tablet);
  await people.speaks(tablet, "简体中文");
  await tablet.until("the page knows it", () => tablet.page.evaluate(() => document.documentElement.lang === "zh-Hans"));
  await tablet.context.close();
  tablet = await Tablet.start({ profile });
  await tablet.opens(app.address);
  assert.equal(await tablet.page.evaluate(() => document.documentElement.lang), "zh-Hans");
  await tablet.rests();
});
