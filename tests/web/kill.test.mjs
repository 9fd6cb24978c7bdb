// The battery ends right after a touch, again and again: whatever the screen has acknowledged is there afterwards.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import * as people from "./support/session.mjs";
import { Tablet, host, newProfile, putAllAway } from "./support/tablet.mjs";

/** How often the browser is killed; 200 in the long form. */
const KILLS = Number(process.env.SIX_SEEDS_WEB_KILLS ?? 20);
let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

test(`killed right after a touch, ${KILLS} times, nothing acknowledged is missing`, { timeout: 7_200_000 }, async () => {
  const profile = newProfile();
  let acknowledged = 0;
  let begun = false;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const tablet = await Tablet.start({ profile });
    await tablet.opens(app.address);
    const there = await tablet.kept();
    assert.ok(there >= acknowledged, `kill ${kill}: ${acknowledged} events were acknowledged, ${there} are there`);
    if (begun) {
      await people.goesOn(tablet);
    } else {
      if (kill === 0) {
        await people.opensTheDeskForTheFirstTime(tablet);
        await people.makesAGroup(tablet);
      } else {
        await people.comesThroughTheGate(tablet);
        await people.opensTheGroup(tablet);
      }
      await people.starts(tablet, { programme: "drop-in", plan: "drop-in-25", seats: 2 });
      begun = true;
    }
    const before = await tablet.kept();
    const end = await people.play(tablet, async () => (await tablet.kept()) > before);
    if (end === "give-back") {
      await people.wrapsUp(tablet);
      begun = false;
    }
    acknowledged = await tablet.kept();
    await tablet.dies();
    console.log(`killed ${kill + 1} times, ${acknowledged} events acknowledged`);
  }
});
