// Leaving the page, and coming back to it: by a swipe from the edge, by mistake, because the picture was taken away, and from
// where a browser puts pages aside.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import * as people from "./support/session.mjs";
import { textsOf } from "./support/texts.mjs";
import { Tablet, host, putAllAway } from "./support/tablet.mjs";

const LANGUAGES = [
  ["en", { width: 1280, height: 800 }],
  ["zh-Hans", { width: 1024, height: 600 }],
];
let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

/** A tablet on which the first child has just been asked something; another page was open before. */
async function inSession({ language = "en", size } = {}) {
  const tablet = await Tablet.start({ language, size });
  await tablet.page.goto("about:blank");
  await tablet.opens(app.address, { lang: language });
  await people.opensTheDeskForTheFirstTime(tablet);
  await people.makesAGroup(tablet);
  await people.starts(tablet, { programme: "drop-in", plan: "drop-in-25" });
  await people.play(tablet, async () => (await tablet.screen()) === "weather");
  await tablet.until("the weather can be told", async () => (await tablet.all("weather-")).length > 1);
  return tablet;
}

/** The session goes on: the child whose turn it is tells its weather. */
async function answersTheWeather(tablet) {
  await tablet.tap("weather-rainy");
  await tablet.until("it is told", () => tablet.sees("sky-rainy"));
}

/** A swipe from the edge, or the browser's button. */
async function swipesBack(tablet) {
  const before = await tablet.page.evaluate(() => history.state?.step ?? 0);
  await tablet.page.goBack();
  assert.ok(tablet.page.url().startsWith(app.address), `it led to ${tablet.page.url()}`);
  await tablet.until("the swipe has come to the page", async () =>
    (await tablet.page.evaluate(() => history.state?.step ?? 0)) !== before,
  );
}

test("swipes from the edge take no session from the children", async () => {
  const tablet = await inSession();
  const [sight, kept] = [await tablet.sight(), await tablet.kept()];
  for (let swipe = 0; swipe < 4; swipe += 1) await swipesBack(tablet);
  assert.equal(await tablet.sight(), sight, "for the children it is as if nothing had been");
  // A touch makes room for as many again.
  await tablet.touch([{ x: 3, y: 3 }], 60);
  for (let swipe = 0; swipe < 3; swipe += 1) await swipesBack(tablet);
  assert.equal(await tablet.sight(), sight);
  assert.equal(await tablet.kept(), kept);
  await answersTheWeather(tablet);
  await tablet.rests();
});

test("on the desk a swipe from the edge is the way back from a page", async () => {
  const say = textsOf("en");
  const tablet = await Tablet.start();
  await tablet.page.goto("about:blank");
  await tablet.opens(app.address);
  await people.opensTheDeskForTheFirstTime(tablet);
  await tablet.tap(say("desk-settings-open"));
  await tablet.expectScreen("desk-settings");
  await swipesBack(tablet);
  await tablet.expectScreen("desk-home");
  await swipesBack(tablet);
  await tablet.tap(say("desk-settings-open"));
  await tablet.expectScreen("desk-settings");
  await tablet.rests();
});

test("the browser asks before a session is left, and not where nothing could be lost", async () => {
  const tablet = await inSession();
  const asked = [];
  tablet.page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  const sight = await tablet.sight();
  await tablet.page.evaluate(() => void setTimeout(() => location.reload()));
  await tablet.until("it is asked", async () => asked.length > 0);
  assert.deepEqual(asked, ["beforeunload"]);
  assert.equal(await tablet.sight(), sight, "when the page is not left, the session goes on");
  await tablet.page.reload();
  await tablet.isTouchable();
  assert.equal(asked.length, 2);
  await tablet.expectScreen("home");
  await tablet.touch([{ x: 3, y: 3 }], 60);
  await tablet.page.reload();
  await tablet.isTouchable();
  assert.equal(asked.length, 2, "at home nothing is lost");
  await tablet.rests();
});

/** The tablet takes the graphics away, as when its memory is short. */
function losesThePicture(tablet) {
  return tablet.page.evaluate(() => {
    const context = document.getElementById("app").getContext("webgl2");
    context.getExtension("WEBGL_lose_context").loseContext();
  });
}

/** The page says that the picture has gone. */
async function isToldOfThePicture(tablet) {
  const say = textsOf(tablet.language);
  const told = await tablet.until("the page says what has happened", () =>
    tablet.page.evaluate(() => {
      const card = document.querySelector("#trouble:not([hidden])");
      return card && [...card.querySelectorAll("h2, p, button")].map((one) => one.textContent);
    }),
  );
  assert.deepEqual(told, [say("page-graphics"), say("page-graphics-help"), say("page-go-on")]);
}

/** After something has happened, the page is loaded again by itself. */
async function loadsAgain(tablet, happens) {
  await tablet.page.evaluate(() => (globalThis.before = true));
  await happens();
  await tablet.until("the page was loaded again", () =>
    tablet.page.evaluate(() => !globalThis.before && document.readyState === "complete").catch(() => false),
  );
  await tablet.isTouchable();
}

/** The children are where they were, behind the curtain. */
async function areAtTheSameSeat(tablet, { turn, screen, kept }) {
  await tablet.expectScreen("curtain");
  assert.equal(await tablet.turn(), turn, "it is the same child's turn");
  assert.ok((await tablet.kept()) >= kept, "what was kept is there");
  await tablet.tap("lift-curtain");
  await tablet.expectScreen(screen);
}

async function seat(tablet) {
  return { turn: await tablet.turn(), screen: await tablet.screen(), kept: await tablet.kept() };
}

for (const [language, size] of LANGUAGES) {
  test(`when the picture is taken away, a touch leads to the same seat (${language})`, async () => {
    const tablet = await inSession({ language, size });
    const dialogs = [];
    tablet.page.on("dialog", (dialog) => (dialogs.push(dialog.type()), dialog.dismiss()));
    await tablet.tap((await tablet.all("weather-"))[1]);
    const before = await seat(tablet);
    await losesThePicture(tablet);
    await isToldOfThePicture(tablet);
    await tablet.photograph(`picture-gone-${language}`);
    await loadsAgain(tablet, () => tablet.touch([{ x: size.width / 2, y: size.height / 2 }], 60));
    await areAtTheSameSeat(tablet, before);
    assert.deepEqual(dialogs, [], "the browser does not ask whether to leave");
    await tablet.photograph(`picture-back-${language}`);
    await answersTheWeather(tablet);
    tablet.complaints.splice(0);
    await tablet.rests();
  });
}

test("only that one load leads past the PIN", async () => {
  const tablet = await inSession();
  await losesThePicture(tablet);
  await isToldOfThePicture(tablet);
  await loadsAgain(tablet, () => tablet.touch([{ x: 400, y: 250 }], 60));
  await tablet.expectScreen("curtain");
  await tablet.page.reload();
  await tablet.isTouchable();
  await tablet.expectScreen("home");
  // A note that was left behind means nothing to a start that is none of these loads.
  await tablet.page.evaluate(() => sessionStorage.setItem("six-seeds-returns", "yes"));
  await tablet.page.goto("about:blank");
  await tablet.opens(app.address);
  await tablet.expectScreen("home");
});

test("when the picture is taken away from the desk, the way back leads through the gate", async () => {
  const tablet = await inSession();
  await people.comesThroughTheGate(tablet);
  await tablet.expectScreen("desk-run-sheet");
  await losesThePicture(tablet);
  await isToldOfThePicture(tablet);
  await loadsAgain(tablet, () => tablet.touch([{ x: 400, y: 250 }], 60));
  await people.goesOn(tablet);
});

test("a page that comes back from where the browser had put it aside goes on at the same seat", async () => {
  const tablet = await inSession();
  const before = await seat(tablet);
  await loadsAgain(tablet, () =>
    tablet.page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))),
  );
  await areAtTheSameSeat(tablet, before);
});

test("a page that is left and found again by the way back is whole", async () => {
  const tablet = await inSession();
  await tablet.page.goto("about:blank");
  await tablet.page.goBack();
  await tablet.isTouchable();
  await people.goesOn(tablet);
  await tablet.rests();
});
