// Hands and eyes on a tablet of any engine: they touch the glass, wait and look, and can do nothing else to the app.
//
// A tablet of one engine adds to `Hands` what only that engine knows:
// - `engine`, of the class: the name that leads its pictures; Chromium's have none;
// - `page`: `goto(address)`, `reload()`, `evaluate(what, argument)` and `screenshot({ path })`;
// - `fingersLand(points)`, `fingersMove(points)` and `fingersLift()`, each point with `x`, `y` and a number `id`;
// - `downloads(touch)`: the file that this touch brings, as `{ name, text }`;
// - `switchesOff()`, `dies()` and `rests()`.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

/** Milliseconds a finger stays for a short tap: shorter than a frame of a slow tablet. */
const TAP = 60;
/** Milliseconds a finger holds what has to be held, at least, and at most where software draws a picture a second. */
const HOLD = 1100;
const LONGEST_HOLD = 12_000;
/** Milliseconds after which something expected is given up. */
const PATIENCE = 120_000;
/** The same for a start: a busy machine may need minutes until WebKit has compiled a quick build of the program. */
const PATIENCE_AT_A_START = 400_000;
/** Milliseconds between two looks. */
const BLINK = 60;
/** Milliseconds until a page that opens shows what it holds. */
const A_MOMENT = 1500;
/** Milliseconds after which a person has seen a thing that came to rest: longer than the app waits for that. */
const SEEN = 450;
/** How far down the bar above a list reaches, in points. */
const TOP_BAR = 50;
/** Times that a list is pushed before a thing in it is given up. */
const MOST_PUSHES = 20;

/** A small screen, which software draws quickly: for what is not looked at. */
export const SMALL = { width: 800, height: 500 };

/** Where pictures of the tests are put; nowhere where none are wanted. */
const PICTURES = process.env.SIX_SEEDS_WEB_PICTURES;

/** Every tablet in hand. */
const inHand = new Set();

/** After a test nothing lies about, also where it failed. */
export async function putAllAway() {
  await Promise.all([...inHand].map((tablet) => tablet.switchesOff().catch(() => {})));
  inHand.clear();
}

export class Hands {
  constructor({ profile, language, size }) {
    inHand.add(this);
    Object.assign(this, { profile, language, size, complaints: [], strangers: [] });
  }

  /** Notes a request that leaves the own host. */
  noteRequest(address) {
    const { hostname, protocol } = new URL(address);
    if (hostname !== "localhost" && !["blob:", "data:"].includes(protocol)) this.strangers.push(address);
  }

  /** Notes what the browser complains about. */
  noteComplaint(text) {
    // By this exception that is none the engine leaves `main`.
    if (!text.includes("Using exceptions for control flow")) this.complaints.push(text);
  }

  /** Opens the app and waits until children could touch it. */
  async opens(address, words = {}) {
    const asked = new URLSearchParams({ targets: "", ...words });
    await this.page.goto(`${address}?${asked}`);
    await this.isTouchable();
  }

  async isTouchable() {
    const isSo = async () => {
      const told = await this.page.evaluate(() => document.querySelector("#trouble:not([hidden]) h2")?.textContent);
      assert.ok(!told, `the page says: ${told}`);
      return (await this.page.evaluate(() => document.getElementById("cover").hidden)) && (await this.targets()).length > 0;
    };
    await this.until("the garden can be touched", isSo, PATIENCE_AT_A_START);
  }

  /** Looks again and again until it is so. */
  async until(what, isSo, patience = PATIENCE) {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      const answer = await isSo();
      if (answer) return answer;
      await new Promise((done) => setTimeout(done, BLINK));
    }
    await this.photograph("in-vain");
    const names = (await this.targets()).map((target) => target.name).join(" | ");
    throw new Error(`waited in vain until ${what}; on "${await this.screen()}" there are: ${names}`);
  }

  /** Everything that can be touched now. */
  async targets() {
    const told = await this.page.evaluate(() => globalThis.sixSeedsTargets ?? []);
    return typeof told === "string" ? JSON.parse(told) : told;
  }

  /** The word of the screen or page that shows. */
  screen() {
    return this.page.evaluate(() => globalThis.sixSeedsScreen ?? "");
  }

  /** The animal whose turn it is. */
  turn() {
    return this.page.evaluate(() => globalThis.sixSeedsTurn ?? "");
  }

  /** How many events are safe in the browser's storage. */
  kept() {
    return this.page.evaluate(() => globalThis.sixSeedsKept ?? 0);
  }

  /** What shows, in one text. */
  async sight() {
    const names = (await this.targets()).map(({ name }) => name).sort();
    return JSON.stringify([await this.screen(), await this.turn(), names]);
  }

  expectScreen(word) {
    return this.until(`"${word}" shows`, async () => (await this.screen()) === word);
  }

  /** The names of what can be touched and begins so, sorted. */
  async all(beginning) {
    const names = (await this.targets()).map(({ name }) => name).filter((name) => name.startsWith(beginning));
    return [...new Set(names)].sort();
  }

  async sees(name) {
    return (await this.targets()).some((target) => target.name === name);
  }

  /** Where a thing is, once a person could have seen it there: until then the app leaves touches alone. */
  async find(isIt, what) {
    let before, since;
    return this.until(`"${what}" is there and has come to rest`, async () => {
      const found = (await this.targets()).find(isIt);
      const place = found && { x: found.x + found.width / 2, y: found.y + found.height / 2 };
      if (!place || !before || Math.hypot(place.x - before.x, place.y - before.y) >= 2) since = Date.now();
      before = place;
      return place && Date.now() - since >= SEEN ? place : null;
    });
  }

  placeOf(name) {
    return this.find((target) => target.name === name, name);
  }

  /** Fingers land, stay for so many milliseconds, and lift. However busy the page is, the glass is not: it waits for no answer. */
  touch(places, milliseconds) {
    return this.holdUntil(places, () => new Promise((done) => setTimeout(done, milliseconds)));
  }

  /** Fingers land, stay until that is so, and lift. */
  async holdUntil(places, isSo) {
    const landed = this.fingersLand(places.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })));
    await isSo();
    await Promise.all([landed, this.fingersLift()]);
  }

  async tap(name, milliseconds = TAP) {
    await this.touch([await this.placeOf(name)], milliseconds);
  }

  /** Holds as people do: until they see that it counts. */
  async hold(name, counts) {
    const place = await this.placeOf(name);
    const before = await this.sight();
    const isSo = counts ?? (async () => (await this.sight()) !== before);
    const end = Date.now() + LONGEST_HOLD;
    await this.holdUntil([place], async () => {
      await new Promise((done) => setTimeout(done, HOLD));
      while (Date.now() < end && !(await isSo())) await new Promise((done) => setTimeout(done, BLINK));
    });
  }

  /** Waits until the page has drawn so many more pictures. */
  framesPass(frames) {
    return this.page.evaluate(
      (many) =>
        new Promise((done) => {
          const pass = (left) => (left > 0 ? requestAnimationFrame(() => pass(left - 1)) : done());
          pass(many);
        }),
      frames,
    );
  }

  /** One finger slides from one place to another. */
  async slide(from, to) {
    const at = (share) => [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, id: 0 }];
    await this.fingersLand(at(0));
    for (let part = 1; part <= 8; part += 1) {
      await new Promise((done) => setTimeout(done, 110));
      await this.fingersMove(at(part / 8));
    }
    await new Promise((done) => setTimeout(done, 300));
    await this.fingersLift();
  }

  /** Two fingers spread from a place, as to make it larger. */
  async pinch({ x, y }) {
    const apart = (by) => [
      { x: x - by, y, id: 0 },
      { x: x + by, y, id: 1 },
    ];
    await this.fingersLand(apart(20));
    for (let by = 40; by <= 200; by += 40) {
      await this.fingersMove(apart(by));
      await new Promise((done) => setTimeout(done, 40));
    }
    await this.fingersLift();
  }

  async drag(name, to) {
    await this.slide(await this.placeOf(name), await this.placeOf(to));
  }

  /** Presses the first thing whose name holds these words; a list is pushed until it is in sight. */
  async pressInList(words) {
    const isIt = ({ name }) => name.includes(words);
    const { width, height } = this.size;
    for (let pushes = 0; pushes < MOST_PUSHES; pushes += 1) {
      const found = await this.seesSoon(isIt);
      const above = found && found.y < TOP_BAR;
      if (found && !above && found.y + found.height < height * 0.92) break;
      const x = found ? found.x + found.width / 2 : width * 0.6;
      const [from, to] = above ? [0.4, 0.7] : [0.7, 0.4];
      await this.slide({ x, y: height * from }, { x, y: height * to });
      await new Promise((done) => setTimeout(done, 700));
    }
    await this.touch([await this.find(isIt, words)], TAP);
  }

  /** What is there, or will be in a moment: what a page shows is drawn a little after the page has opened. */
  async seesSoon(isIt) {
    const end = Date.now() + A_MOMENT;
    let found;
    while (!found && Date.now() < end) {
      await new Promise((done) => setTimeout(done, BLINK));
      found = (await this.targets()).find(isIt);
    }
    return found;
  }

  /** A picture for people to look at. */
  async photograph(name) {
    if (!PICTURES) return;
    fs.mkdirSync(PICTURES, { recursive: true });
    const file = [this.constructor.engine, name].filter(Boolean).join("-");
    await this.page.screenshot({ path: path.join(PICTURES, `${file}.png`) });
  }

  /** Puts the tablet away. The page may not have complained, nor asked any host but its own. */
  async rests() {
    await this.switchesOff();
    assert.deepEqual(this.strangers, [], "no request leaves the origin");
    assert.deepEqual(this.complaints, [], "the browser complains about nothing");
  }
}
