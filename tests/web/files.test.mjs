// Files on their way out and in: several after one touch arrive as one, a tablet that shares is asked to, and what is brought
// may be called as it likes.

import assert from "node:assert/strict";
import fs from "node:fs";
import { after, afterEach, before, test } from "node:test";

import { virtualDisplay } from "./support/display.mjs";
import * as people from "./support/session.mjs";
import { textsOf } from "./support/texts.mjs";
import { Tablet, host, putAllAway } from "./support/tablet.mjs";
import { filesIn } from "./support/zip.mjs";

const say = textsOf("en");
/** The fewest files of which all have to arrive. */
const MANY = 8;
let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

/** To the sheets of a new group, once every picture in them is here. Says how many sheets one touch gives. */
async function opensTheSheets(tablet) {
  await tablet.opens(app.address);
  await people.opensTheDeskForTheFirstTime(tablet);
  await people.makesAGroup(tablet);
  await tablet.page.waitForLoadState("networkidle");
  await tablet.pressInList(say("desk-sheets-open"));
  await tablet.expectScreen("desk-sheets");
  const button = await tablet.until("there is a button", async () => (await tablet.all("Download "))[0]);
  const count = Number(/\d+/.exec(button)[0]);
  assert.ok(count >= MANY, `"${button}" is many files`);
  return { button, count };
}

async function oneTouchGivesAllSheets(display) {
  const tablet = await Tablet.start({ size: { width: 1024, height: 600 }, display });
  const arrived = [];
  tablet.page.on("download", (file) => arrived.push(file));
  const { button, count } = await opensTheSheets(tablet);
  await tablet.tap(button);
  await tablet.until("something has arrived", () => arrived.length > 0);
  await tablet.photograph(`sheets-asked-${display ? "window" : "headless"}`);
  await tablet.tap(say("desk-back"));
  await tablet.expectScreen("desk-group");
  assert.deepEqual(arrived.map((file) => file.suggestedFilename().replace(/^.*_/, "")).length, 1, "one touch, one download");
  const [file] = arrived;
  assert.match(file.suggestedFilename(), /^\S+-\S+_\d{4}-\d\d-\d\d\.zip$/);
  const sheets = filesIn(fs.readFileSync(await file.path()));
  assert.equal(sheets.size, count);
  for (const [name, bytes] of sheets) {
    assert.match(name, /\.html$/);
    assert.match(bytes.toString("utf8"), /^<!doctype html>[^]*<\/html>\s*$/i, `${name} is whole`);
  }
  await tablet.rests();
}

test("one touch that writes many sheets is one download that holds them all", () => oneTouchGivesAllSheets());

test("the same in a window", async () => {
  await oneTouchGivesAllSheets(await virtualDisplay());
});

/** A share sheet that takes what it is given, or is closed by the person, or cannot be opened. */
function hasAShareSheet(fails) {
  globalThis.shared = [];
  navigator.canShare = ({ files }) => files.every((file) => file instanceof File);
  navigator.share = async ({ files }) => {
    globalThis.shared.push(...files.map(({ name, size }) => [name, size]));
    if (fails) throw new DOMException("no", fails);
  };
}

for (const [what, fails, downloads] of [
  ["a tablet with a share sheet is asked to share them", null, 0],
  ["a share sheet that the person closes is not followed by a download", "AbortError", 0],
  ["where the share sheet does not open, they are one download", "NotAllowedError", 1],
]) {
  test(what, async () => {
    const tablet = await Tablet.start({ size: { width: 1024, height: 600 }, browser: { isMobile: true } });
    await tablet.page.addInitScript(hasAShareSheet, fails);
    let arrived = 0;
    tablet.page.on("download", () => (arrived += 1));
    const { button, count } = await opensTheSheets(tablet);
    await tablet.tap(button);
    const shared = await tablet.until("it was asked to share", () =>
      tablet.page.evaluate(() => globalThis.shared.length > 0 && globalThis.shared),
    );
    assert.equal(shared.length, count);
    assert.ok(shared.every(([name, size]) => name.endsWith(".html") && size > 0));
    await tablet.photograph(`sheets-shared-${fails ?? "open"}`);
    await tablet.tap(say("desk-back"));
    await tablet.expectScreen("desk-group");
    await tablet.until("what follows has arrived", () => arrived === downloads);
    await tablet.rests();
  });
}

test("a file that is brought may have any ending", async () => {
  const tablet = await Tablet.start({ size: { width: 1024, height: 600 } });
  await tablet.opens(app.address);
  await people.opensTheDeskForTheFirstTime(tablet);
  await tablet.tap(say("desk-content-open"));
  await tablet.expectScreen("desk-content");
  const choosing = tablet.page.waitForEvent("filechooser");
  await tablet.tap(say("desk-content-bring"));
  const picker = await choosing;
  assert.equal((await picker.element().getAttribute("accept")) ?? "", "", "a picker greys out endings that it does not know");
  const level = fs.readFileSync(new URL("../../levels/activities/feelings/feelings-a-kite.ron", import.meta.url), "utf8");
  const own = level.replace(/title: \(en: "[^"]*"/, 'title: (en: "Our own kite"').replace(/id: "[^"]*"/, 'id: "our-own-kite"');
  await picker.setFiles({ name: "our-own-kite.download", mimeType: "application/octet-stream", buffer: Buffer.from(own) });
  await tablet.pressInList("Our own kite");
  await tablet.photograph("brought");
  await tablet.rests();
});
