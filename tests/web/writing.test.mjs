// Words are written with the keyboard on the glass, a keyboard of keys, an input method and the clipboard.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import * as people from "./support/session.mjs";
import { textsOf } from "./support/texts.mjs";
import { Tablet, host, putAllAway } from "./support/tablet.mjs";
import {
  comesToTheWords,
  fields,
  isWritten,
  notesKeyboards,
  opensTheWords,
  reads,
  tapsTheField,
  wordsIn,
  written,
} from "./support/writing.mjs";

/** Tablets whose browsers call themselves desktops, and one that does not. */
const DEVICES = {
  "an iPad": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15",
  "a Galaxy Tab": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36",
  "a Chromebook": "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36",
  "a Surface": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
  "an Android tablet": "Mozilla/5.0 (Linux; Android 13; Tablet) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36",
  "an iPhone": "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1",
};
const SMALL = { width: 1024, height: 600 };
let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

/** What an on-screen keyboard does for its backspace: no key, only the change. */
function deletesBackward(tablet) {
  return tablet.page.evaluate(() => document.execCommand("delete"));
}

/** An input method shows what it composes, and then commits. */
async function composes(tablet, signs, words) {
  await tablet.glass.send("Input.imeSetComposition", { text: signs, selectionStart: signs.length, selectionEnd: signs.length });
  await reads(tablet, 0, (now) => now.includes(signs), "what is composed is seen");
  await tablet.photograph(`writing-${signs}`);
  await tablet.glass.send("Input.insertText", { text: words });
}

for (const [device, userAgent] of Object.entries(DEVICES)) {
  test(`${device}: a tap brings the keyboard, a second one keeps it, and every way of writing arrives`, async () => {
    const tablet = await Tablet.start({ browser: { userAgent }, size: SMALL });
    await comesToTheWords(tablet, app.address);
    assert.equal(await written(tablet), null, "no keyboard before it is wanted");
    await tapsTheField(tablet);
    assert.equal((await isWritten(tablet)).inputMode, "text");
    await tapsTheField(tablet);
    await isWritten(tablet);
    const before = await wordsIn(tablet, 0);
    await tablet.page.keyboard.press("Control+End");
    await tablet.page.keyboard.type("qqz");
    await reads(tablet, 0, (now) => now === `${before}qqz`, "what was typed is there once");
    await deletesBackward(tablet);
    await reads(tablet, 0, (now) => now === `${before}qq`, "the last letter has gone");
    await composes(tablet, "nihao", "你好");
    await reads(tablet, 0, (now) => now === `${before}qq你好`, "the composed words are there once");
    await deletesBackward(tablet);
    await tablet.page.keyboard.press("Backspace");
    await reads(tablet, 0, (now) => now === `${before}qq`, "each backspace took one sign");
    await tapsTheField(tablet, 1);
    await isWritten(tablet, 1);
    assert.equal(await wordsIn(tablet, 0), `${before}qq`, "the other field keeps its words");
    await tablet.tap(textsOf("en")("desk-back"));
    await tablet.until("the keyboard has gone", async () => (await written(tablet)) === null);
    await tablet.rests();
  });
}

test("a field that was left by the keyboard's own key is written in again at the next tap", async () => {
  const tablet = await Tablet.start({ browser: { userAgent: DEVICES["an iPad"] }, size: SMALL });
  await comesToTheWords(tablet, app.address);
  await tapsTheField(tablet);
  await isWritten(tablet);
  await tablet.page.evaluate(() => document.activeElement.blur());
  await tablet.until("nothing is written", async () => (await written(tablet)) === null);
  await tapsTheField(tablet);
  await isWritten(tablet);
  const before = await wordsIn(tablet, 0);
  await tablet.page.keyboard.insertText("好");
  await reads(tablet, 0, (now) => now.length === before.length + 1 && now.includes("好"), "it is there");
  await tablet.rests();
});

test("words are copied from one field and pasted into another", async () => {
  const tablet = await Tablet.start({ size: SMALL });
  await tablet.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await comesToTheWords(tablet, app.address);
  await tapsTheField(tablet);
  await isWritten(tablet);
  const copied = await wordsIn(tablet, 0);
  await tablet.page.keyboard.press("Control+A");
  await tablet.page.keyboard.press("Control+C");
  await tablet.until("it is on the clipboard", () => tablet.page.evaluate(async (words) => (await navigator.clipboard.readText()) === words, copied));
  const before = await wordsIn(tablet, 1);
  await tapsTheField(tablet, 1);
  await isWritten(tablet, 1);
  await tablet.page.keyboard.press("Control+End");
  await tablet.page.keyboard.press("Control+V");
  await reads(tablet, 1, (now) => now === before + copied, "it was pasted once");
  await tablet.page.keyboard.press("Control+A");
  await tablet.page.keyboard.press("Control+X");
  await reads(tablet, 1, (now) => now === "", "it was cut");
  await tablet.page.keyboard.press("Control+Z");
  await reads(tablet, 1, (now) => now === before + copied, "what was cut by mistake comes back");
  await tablet.rests();
});

test("a mouse writes in the browser's own field, marks words with it, and its wheel still moves the list", async () => {
  const tablet = await Tablet.start({ size: SMALL });
  await comesToTheWords(tablet, app.address);
  const [{ x, y, width, height, name }] = await fields(tablet);
  await tablet.page.mouse.move(x + width / 2, y + height / 2);
  await tablet.page.mouse.down();
  await tablet.page.mouse.up();
  await isWritten(tablet);
  await tablet.page.keyboard.press("Control+A");
  await tablet.page.keyboard.type("kite");
  await reads(tablet, 0, (now) => now === "kite", "what was marked is replaced");
  await tablet.page.mouse.wheel(0, 300);
  await tablet.until("the list has moved", async () => (await fields(tablet))[0].name !== "kite" || (await fields(tablet))[0].y < y - 20);
  assert.notEqual(name, "kite");
  await tablet.rests();
});

test("a finger that moves the list brings no keyboard", async () => {
  const tablet = await Tablet.start({ size: SMALL });
  await tablet.page.addInitScript(notesKeyboards);
  await comesToTheWords(tablet, app.address);
  const [{ x, y, width, name }, , { y: below }] = await fields(tablet);
  await tablet.slide({ x: x + width / 2, y: below }, { x: x + width / 2, y: y - 40 });
  await tablet.until("the list has moved", async () => (await wordsIn(tablet, 0)) !== name || (await fields(tablet))[0].y < y - 20);
  assert.deepEqual(await tablet.page.evaluate(() => globalThis.keyboards), []);
  await tablet.rests();
});

/** In the page, the tablet's clock can be put ahead by so many milliseconds. */
function hasAClockToSet() {
  const Plain = Date;
  globalThis.ahead = 0;
  globalThis.Date = class extends Plain {
    constructor(...words) {
      if (words.length > 0) super(...words);
      else super(Plain.now() + globalThis.ahead);
    }
    static now() {
      return Plain.now() + globalThis.ahead;
    }
  };
}

test("the desk does not lock while words are written, and locks once nothing is written", async () => {
  const tablet = await Tablet.start({ browser: { userAgent: DEVICES["an Android tablet"] }, size: SMALL });
  await tablet.page.addInitScript(hasAClockToSet);
  await comesToTheWords(tablet, app.address);
  await tapsTheField(tablet);
  await isWritten(tablet);
  await tablet.page.keyboard.press("Control+End");
  const passes = (minutes) => tablet.page.evaluate((more) => (globalThis.ahead += more * 60_000), minutes);
  for (let word = 1; word <= 3; word += 1) {
    await passes(6);
    await tablet.page.keyboard.insertText("好");
    await reads(tablet, 0, (now) => now.endsWith("好".repeat(word)), "what was written is there");
    assert.equal(await tablet.screen(), "desk-level", `${word * 6} minutes without a touch on the glass, and the desk is open`);
  }
  await passes(11);
  await tablet.page.keyboard.insertText("好");
  await tablet.expectScreen("desk-gate");
  await tablet.until("the keyboard has gone", async () => (await written(tablet)) === null);
  await tablet.rests();
});

test("neither the keypad nor what children touch brings a keyboard", async () => {
  const tablet = await Tablet.start({ browser: { userAgent: DEVICES["an iPad"] } });
  await tablet.page.addInitScript(notesKeyboards);
  await tablet.opens(app.address);
  await people.opensTheDeskForTheFirstTime(tablet);
  await opensTheWords(tablet);
  await tapsTheField(tablet);
  await isWritten(tablet);
  await tablet.tap(textsOf("en")("desk-back"));
  await tablet.expectScreen("desk-content");
  await tablet.until("nothing is written", async () => (await written(tablet)) === null);
  await tablet.page.evaluate(() => globalThis.keyboards.splice(0));
  await tablet.tap(textsOf("en")("desk-back"));
  await people.makesAGroup(tablet);
  await people.starts(tablet, { programme: "drop-in", plan: "drop-in-25" });
  await people.play(tablet, async (go) => go >= 5);
  await people.comesThroughTheGate(tablet);
  assert.deepEqual(await tablet.page.evaluate(() => globalThis.keyboards), []);
  await tablet.rests();
});
