// Sound comes back after something else had the loudspeaker.

import { after, afterEach, before, test } from "node:test";

import { Tablet, host, putAllAway } from "./support/tablet.mjs";

let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

/** As on an iPad: while `onThePhone` is set, players are "interrupted", until they are resumed. */
function canBeInterrupted() {
  const plain = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, "state").get;
  Object.defineProperty(BaseAudioContext.prototype, "state", {
    get() {
      return globalThis.onThePhone ? "interrupted" : plain.call(this);
    },
  });
  const resume = AudioContext.prototype.resume;
  AudioContext.prototype.resume = function () {
    globalThis.onThePhone = false;
    return resume.call(this);
  };
}

test("after a phone call the next touch brings the sound back", async () => {
  const tablet = await Tablet.start();
  await tablet.page.addInitScript(canBeInterrupted);
  await tablet.opens(app.address);
  const touch = () => tablet.touch([{ x: 5, y: 5 }], 60);
  await touch();
  await tablet.page.evaluate(() => (globalThis.onThePhone = true));
  await touch();
  await tablet.until("the player is resumed", () => tablet.page.evaluate(() => globalThis.onThePhone === false), 10_000);
  await tablet.rests();
});
