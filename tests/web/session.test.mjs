// A session on a tablet in a browser: the first start, the whole way by touch, a reload in the middle, and what is kept.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import * as people from "./support/session.mjs";
import * as stories from "./support/stories.mjs";
import { Tablet, host, newProfile, putAllAway } from "./support/tablet.mjs";

let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

const LARGE = { language: "en", size: { width: 1280, height: 800 } };
const MIDDLE = { language: "zh-Hans", size: { width: 1024, height: 600 } };

test("a new tablet greets in its language", async () => {
  await stories.greets(Tablet, app, LARGE);
  await stories.greets(Tablet, app, MIDDLE);
});

for (const kind of [LARGE, MIDDLE]) {
  test(`a whole session by touch, with a reload in the middle (${kind.language})`, async () => {
    const tablet = await stories.playsAWholeSession(Tablet, app, kind);
    await tablet.rests();
  });
}

test("two fingers at once are two touches", async () => {
  const tablet = await stories.begun(Tablet, app, { seats: 3 });
  await people.play(tablet, async () => ["animals", "arriving"].includes(await tablet.screen()));
  const animals = await tablet.until("there are animals", async () => {
    const all = await tablet.all("animal-");
    return all.length > 1 && all;
  });
  const places = [await tablet.placeOf(animals[0]), await tablet.placeOf(animals[1])];
  const kept = await tablet.kept();
  await tablet.touch(places, 1200);
  await tablet.until("both children have joined", async () => (await tablet.kept()) >= kept + 2);
  await tablet.photograph("two-fingers");
  await tablet.rests();
});

test("with the network gone, the app starts from what is kept, records and all", () => stories.startsWithoutANetwork(Tablet));

test("an export is downloaded, and can be read", async () => {
  const tablet = await stories.begun(Tablet, app);
  assert.equal(await people.play(tablet), "give-back");
  await people.wrapsUp(tablet);
  await stories.downloadsTheLog(tablet);
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
