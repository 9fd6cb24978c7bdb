// What happens to a tablet of any engine: a greeting, a session, a start without a network, a download, a flat battery.
// `Kind` is the class of the tablet, `app` the served app.

import assert from "node:assert/strict";

import { host, newProfile } from "./host.mjs";
import * as people from "./session.mjs";
import { textsOf } from "./texts.mjs";

/** Goes until the page is loaded anew. */
const GOES_BEFORE_THE_RELOAD = 8;
/** Milliseconds until what moves in on a screen is there, for a picture of it. */
const MOVING_IN = 1500;
const PLAN = { programme: "drop-in", plan: "drop-in-25" };

/** A new tablet greets, and speaks the browser's language on the desk. */
export async function greets(Kind, app, { language, size }) {
  const tablet = await Kind.start({ language, size });
  await tablet.opens(app.address);
  await tablet.expectScreen("home");
  await tablet.photograph(`home-${language}`);
  await tablet.tap("gate");
  await tablet.expectScreen("desk-set-pin");
  const wayBack = textsOf(language)("desk-back-to-garden");
  await tablet.until("the desk speaks the browser's language", () => tablet.sees(wayBack));
  await tablet.photograph(`set-pin-${language}`);
  await tablet.rests();
}

/** A tablet on which a group has just begun to play. */
export async function begun(Kind, app, { language = "en", size, seats = 2, profile } = {}) {
  const tablet = await Kind.start({ language, size, profile });
  await tablet.opens(app.address, { lang: language });
  await tablet.page.evaluate(people.notesWaking);
  await people.opensTheDeskForTheFirstTime(tablet);
  await people.makesAGroup(tablet);
  await people.starts(tablet, { ...PLAN, seats });
  return tablet;
}

/** A whole session by touch, with a reload in the middle; the tablet is at the desk afterwards. */
export async function playsAWholeSession(Kind, app, { language, size }) {
  const tablet = await begun(Kind, app, { language, size });
  const waking = () => tablet.page.evaluate(() => globalThis.waking);
  await tablet.until("the screen stays awake from the start", async () => (await waking()).length > 0);
  const seen = new Set();
  const photographs = async () => {
    const screen = await tablet.screen();
    if (!seen.has(screen)) {
      seen.add(screen);
      await new Promise((done) => setTimeout(done, MOVING_IN));
      await tablet.photograph(`session-${String(seen.size).padStart(2, "0")}-${screen}-${language}`);
    }
    return false;
  };
  await people.play(tablet, async (go) => (await photographs()) || go >= GOES_BEFORE_THE_RELOAD);
  const kept = await tablet.kept();
  assert.ok(kept > 0, "answers are kept as they are given");
  await tablet.page.reload();
  await tablet.isTouchable();
  assert.ok((await tablet.kept()) >= kept, "what was kept is there after a reload");
  await tablet.page.evaluate(people.notesWaking);
  await people.goesOn(tablet);
  await tablet.photograph(`goes-on-${language}`);
  assert.equal(await people.play(tablet, photographs), "give-back");
  await people.wrapsUp(tablet);
  await tablet.until("the screen may sleep when all is over", async () => (await waking()).length > 1);
  assert.deepEqual(await waking(), ["screen", "may sleep"], "the screen is kept awake once, and given free once");
  await tablet.photograph(`desk-home-${language}`);
  return tablet;
}

/** From the desk's home, after a session: the log comes as a file that can be read. */
export async function downloadsTheLog(tablet) {
  const say = textsOf(tablet.language);
  await people.opensTheGroup(tablet);
  await tablet.pressInList(say("desk-papers-open"));
  await tablet.expectScreen("desk-papers");
  const { name, text } = await tablet.downloads(() => tablet.pressInList("CSV"));
  assert.match(name, /\.csv$/);
  assert.ok(text.split("\n").length >= 2, "the log has its head and a session");
  assert.match(text, /Drop in/i);
  await tablet.photograph("papers");
}

/** With the network gone, the app starts from what is kept, records and all. */
export async function startsWithoutANetwork(Kind) {
  const own = await host();
  try {
    await losesTheNetwork(await Kind.start(), own);
  } finally {
    // A host left open would keep the tests from ending.
    await own.close();
  }
}

async function losesTheNetwork(tablet, own) {
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
}

/** The battery ends right after a touch, again and again: whatever the screen has acknowledged is there afterwards. */
export async function isKilledAgainAndAgain(Kind, app, kills) {
  const profile = newProfile();
  let acknowledged = 0;
  let begun = false;
  for (let kill = 0; kill < kills; kill += 1) {
    const tablet = await Kind.start({ profile });
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
      await people.starts(tablet, { ...PLAN, seats: 2 });
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
  const tablet = await Kind.start({ profile });
  await tablet.opens(app.address);
  const there = await tablet.kept();
  assert.ok(there >= acknowledged, `at the end: ${acknowledged} events were acknowledged, ${there} are there`);
  await tablet.switchesOff();
}
