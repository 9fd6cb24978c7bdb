// What a facilitator and children do in a session, by touch.

import assert from "node:assert/strict";

import { textsOf, titleOf } from "./texts.mjs";

const PIN = "2468";
/** How many seats a new group has until it is changed. */
const SEATS_OF_A_NEW_GROUP = 6;
/** So many pictures without a change are rest, however slowly they are drawn. */
const FRAMES_OF_REST = 3;
/** Goes after which a session that does not end is given up. */
const MOST_GOES = 150;

export async function typesThePin(tablet) {
  const say = textsOf(tablet.language);
  for (const digit of PIN) await tablet.tap(digit);
  const enter = say("desk-pin-enter");
  await tablet.tap(enter);
  await tablet.until("the digits are taken", async () => !(await tablet.sees(enter)));
}

/** First use: the PIN, the recovery number, the cards for the beginning. */
export async function opensTheDeskForTheFirstTime(tablet) {
  const say = textsOf(tablet.language);
  await tablet.expectScreen("home");
  await tablet.tap("gate");
  await tablet.expectScreen("desk-set-pin");
  await typesThePin(tablet);
  await typesThePin(tablet);
  await tablet.expectScreen("desk-recovery");
  await tablet.tap(say("desk-recovery-written"));
  await tablet.expectScreen("desk-guide");
  await tablet.tap(say("desk-guide-skip"));
  await tablet.expectScreen("desk-home");
}

export async function makesAGroup(tablet, band = "b") {
  const say = textsOf(tablet.language);
  await tablet.tap(say("desk-home-make-group"));
  await tablet.expectScreen("desk-new-group");
  await tablet.pressInList(say(`desk-band-${band}`));
  await tablet.tap(say("desk-new-group-make"));
  await tablet.expectScreen("desk-group");
}

/** From the desk's home to the page of the one group. */
export async function opensTheGroup(tablet) {
  const say = textsOf(tablet.language);
  const ages = ["a", "b", "c", "d"].map((band) => say(`desk-band-${band}`));
  await tablet.expectScreen("desk-home");
  const isCard = ({ name }) => ages.some((age) => name.endsWith(age));
  const card = await tablet.until("the group's card shows", async () => (await tablet.targets()).find(isCard));
  await tablet.tap(card.name);
  await tablet.expectScreen("desk-group");
}

/** On the desk's home: speak another language. */
export async function speaks(tablet, name) {
  const say = textsOf(tablet.language);
  await tablet.tap(say("desk-settings-open"));
  await tablet.expectScreen("desk-settings");
  await tablet.pressInList(name);
}

/** Notes, in the page, when its screen is kept awake and when it may sleep again. */
export function notesWaking() {
  globalThis.waking = [];
  const release = async () => globalThis.waking.push("may sleep");
  WakeLock.prototype.request = async (kind) => (globalThis.waking.push(kind), { release });
}

/** From the group's page: a plan, how many are here, go. */
export async function starts(tablet, { programme = "first-session", plan, seats = 2 }) {
  const say = textsOf(tablet.language);
  const file = `programmes/${programme}.ron`;
  const label = [programme, plan].map((id) => titleOf(file, id, tablet.language)).join(", ");
  await tablet.pressInList(label);
  for (let less = SEATS_OF_A_NEW_GROUP; less > seats; less -= 1) {
    await tablet.tap(say("desk-fewer", { name: say("desk-group-heads") }));
  }
  await tablet.tap(say("desk-group-go"));
  await tablet.until("the session begins", async () => !(await tablet.screen()).startsWith("desk-"));
}

/** Through the gate, as who knows the PIN. */
export async function comesThroughTheGate(tablet) {
  await tablet.tap("gate");
  await tablet.expectScreen("desk-gate");
  await typesThePin(tablet);
}

/** After the tablet was closed in the middle: the session goes on. */
export async function goesOn(tablet) {
  const say = textsOf(tablet.language);
  await tablet.expectScreen("home");
  await comesThroughTheGate(tablet);
  await tablet.expectScreen("desk-home");
  await tablet.tap(say("desk-unfinished-go-on"));
  await tablet.until("the session goes on", async () => !(await tablet.screen()).startsWith("desk-"));
}

/** Children play until the tablet is given back, or until `enough` says so. */
export async function play(tablet, enough = async () => false) {
  for (let go = 0; go < MOST_GOES; go += 1) {
    await settles(tablet);
    if ((await tablet.screen()) === "give-back") return "give-back";
    if (await enough(go)) return "enough";
    await playWhatShows(tablet, go);
  }
  throw new Error(`the session does not end; it is at "${await tablet.screen()}"`);
}

/** Takes one of the things that begin so, by tap or hold, and waits until something changes. */
async function choose(tablet, beginning, choice, way) {
  const names = await tablet.until(`there is something "${beginning}"`, async () => {
    const all = await tablet.all(beginning);
    return all.length > 0 && all;
  });
  await changes(tablet, () => tablet[way](names[choice % names.length]));
}

/** Touches, and waits until other things can be touched, another screen shows, or it is another's turn. */
async function changes(tablet, touch) {
  const before = await tablet.sight();
  await touch();
  await tablet.until("something changes", async () => (await tablet.sight()) !== before);
}

/** Waits until what shows has come to rest. */
async function settles(tablet) {
  let before;
  await tablet.until("it has come to rest", async () => {
    const now = await tablet.sight();
    const rests = now === before;
    before = now;
    await Promise.all([tablet.framesPass(FRAMES_OF_REST), new Promise((enough) => setTimeout(enough, 200))]);
    return rests;
  });
}

const GOES = {
  async curtain(tablet) {
    // It may be on its way up.
    const curtain = await tablet.until("the curtain can be lifted, or has gone", async () => {
      if ((await tablet.screen()) !== "curtain") return "gone";
      return (await tablet.sees("lift-curtain")) && "down";
    });
    if (curtain === "down") await changes(tablet, () => tablet.tap("lift-curtain"));
  },
  "calm-corner": (tablet) => tablet.tap("go-on"),
  assent: (tablet) => oneAfterTheOther(tablet, "stone-"),
  reflection: (tablet) => oneAfterTheOther(tablet, "lantern-"),
  animals: (tablet, choice) => choose(tablet, "animal-", choice, "hold"),
  arriving: (tablet, choice) => choose(tablet, "animal-", choice, "hold"),
  async weather(tablet, choice) {
    await choose(tablet, "weather-", choice, "tap");
    await done(tablet);
  },
  async feelings(tablet, choice) {
    await choose(tablet, "spot-", choice, "tap");
    await choose(tablet, "feeling-", choice, "tap");
    await choose(tablet, "strength-", choice, "tap");
    await done(tablet);
  },
  async wish_rock_path(tablet, choice) {
    await choose(tablet, "wish-", choice, "tap");
    await choose(tablet, "rock-", choice, "tap");
    const [plan] = await tablet.until("there are plans", async () => {
      const plans = await tablet.all("plan-");
      return plans.length > 0 && plans;
    });
    await changes(tablet, () => tablet.drag(plan, "path-gap"));
    await done(tablet);
  },
  async crossroads(tablet, choice) {
    const way = await tablet.until("there is a part of the story", async () => {
      if (await tablet.sees("done")) return "done";
      if (await tablet.sees("stop")) return ["stop", "hold"];
      for (const [beginning, way] of [["name-", "tap"], ["choose-", "tap"], ["look-", "tap"]]) {
        if ((await tablet.all(beginning)).length > 0) return [beginning, way];
      }
      return null;
    });
    if (way === "done") return done(tablet);
    return choose(tablet, way[0], choice, way[1]);
  },
  async ending(tablet, choice) {
    await choose(tablet, "answer-", choice, "hold");
    await done(tablet);
  },
};

async function playWhatShows(tablet, choice) {
  await (GOES[await tablet.screen()] ?? done)(tablet, choice);
}

/** Holds "done" until the tablet is passed on or the step is over. */
async function done(tablet) {
  const place = async () => JSON.stringify([await tablet.screen(), await tablet.turn()]);
  const before = await place();
  const isDone = async () => (await place()) !== before || !(await tablet.sees("done"));
  await tablet.hold("done", isDone);
  await tablet.until("it is done", isDone);
}

async function oneAfterTheOther(tablet, beginning) {
  const isNumbered = (name) => /^\d+$/.test(name.slice(beginning.length));
  const names = await tablet.until(`there is something "${beginning}"`, async () => {
    const all = (await tablet.all(beginning)).filter(isNumbered);
    return all.length > 0 && all;
  });
  for (const name of names) await tablet.tap(name);
  await done(tablet);
}

/** The facilitator takes the tablet back and wraps up. */
export async function wrapsUp(tablet) {
  const say = textsOf(tablet.language);
  assert.equal(await tablet.screen(), "give-back");
  await comesThroughTheGate(tablet);
  await tablet.expectScreen("desk-wrap-up");
  await tablet.tap(say("desk-wrap-up-finish"));
  await tablet.expectScreen("desk-home");
}
