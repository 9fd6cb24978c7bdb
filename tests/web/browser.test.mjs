// What the browser gives: sound from the first touch on, the whole screen, and a voice.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import * as people from "./support/session.mjs";
import { textsOf } from "./support/texts.mjs";
import { Tablet, host, putAllAway } from "./support/tablet.mjs";

/** The least that can be heard, of 1. */
const AUDIBLE = 0.01;
let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

/** Notes, in the page, how loud the loudest is that was sent to the loudspeaker. */
function notesSound() {
  globalThis.loudest = 0;
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    if (this.context.state === "running" && this.buffer) {
      const loud = this.buffer.getChannelData(0).reduce((one, other) => Math.max(one, Math.abs(other)), 0);
      globalThis.loudest = Math.max(globalThis.loudest, loud);
    }
    return start.apply(this, when);
  };
}

test("a touch is heard, from the first one on", async () => {
  const tablet = await Tablet.start();
  await tablet.page.addInitScript(notesSound);
  await tablet.opens(app.address);
  const loudest = () => tablet.page.evaluate(() => globalThis.loudest);
  assert.equal(await loudest(), 0, "nothing is heard before a touch");
  await people.opensTheDeskForTheFirstTime(tablet);
  await people.makesAGroup(tablet);
  await people.starts(tablet, { programme: "drop-in", plan: "drop-in-25" });
  await tablet.tap("stone-1");
  await tablet.until("the touch is heard", async () => (await loudest()) > AUDIBLE);
  await tablet.rests();
});

test("the first touch fills the screen", async () => {
  const tablet = await Tablet.start();
  await tablet.page.addInitScript(() => {
    Element.prototype.requestFullscreen = async () => (globalThis.filled = true);
  });
  // Who measures the page is not given the whole screen: this one does not look on.
  await tablet.page.goto(app.address);
  await tablet.until("the garden shows", () => tablet.page.evaluate(() => document.getElementById("cover").hidden));
  assert.ok(!(await tablet.page.evaluate(() => globalThis.filled)), "nobody is overwhelmed before a touch");
  await tablet.touch([{ x: tablet.size.width / 2, y: tablet.size.height / 2 }], 60);
  await tablet.until("the screen is filled", () => tablet.page.evaluate(() => globalThis.filled));
  await tablet.rests();
});

/** Gives the browser two voices, one of which would send every word over the network; notes, in the page, what is said. */
function hasVoices() {
  globalThis.said = [];
  const voices = [
    { voiceURI: "far", lang: "en-GB", localService: false },
    { voiceURI: "near", lang: "en-AU", localService: true },
  ];
  globalThis.SpeechSynthesisUtterance = function (text) {
    this.text = text;
  };
  const speak = ({ voice, text }) => globalThis.said.push([voice.voiceURI, text]);
  Object.defineProperty(globalThis, "speechSynthesis", { value: { getVoices: () => voices, speak, cancel() {} } });
}

test("the tablet reads aloud with a voice of its own, never with one behind a network", async () => {
  const say = textsOf("en");
  const tablet = await Tablet.start({ size: { width: 1024, height: 600 } });
  await tablet.page.addInitScript(hasVoices);
  await tablet.opens(app.address);
  const said = () => tablet.page.evaluate(() => globalThis.said.at(-1) ?? null);
  await people.opensTheDeskForTheFirstTime(tablet);
  await tablet.tap(say("desk-settings-open"));
  await tablet.expectScreen("desk-settings");
  await tablet.pressInList(say("desk-settings-voice-hear"));
  assert.deepEqual(await tablet.until("the sample is heard", said), ["near", say("desk-settings-voice-sample")]);
  await tablet.pressInList(`${say("desk-settings-voice")}: ${say("desk-settings-on")}`);
  await tablet.photograph("voice-settings");
  await tablet.tap(say("desk-back"));
  await people.makesAGroup(tablet);
  await people.starts(tablet, { programme: "drop-in", plan: "drop-in-25" });
  const [speaker] = await tablet.until("there is a loudspeaker", async () => {
    const all = await tablet.all("say-");
    return all.length > 0 && all;
  });
  await tablet.photograph("voice-assent");
  await tablet.tap(speaker);
  await tablet.until("the sentence is heard", async () => (await said())[1] === speaker.slice("say-".length));
  assert.equal((await said())[0], "near");
  await tablet.rests();
});
