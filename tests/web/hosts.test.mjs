// Hosts have manners of their own: behind each of them the app starts, is kept, and starts again when the host is gone.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { MANNERS, closeAllHosts, hostWith } from "./support/host-manners.mjs";
import * as people from "./support/session.mjs";
import { textsOf } from "./support/texts.mjs";
import { Tablet, putAllAway } from "./support/tablet.mjs";

const DIST = process.env.SIX_SEEDS_WEB_DIST;
const CREDITS = "assets/CREDITS.md";
const LANGUAGES = ["en", "zh-Hans"];

afterEach(async () => {
  await putAllAway();
  await closeAllHosts();
});

/** What the page tells the program about offline use. */
const offline = (tablet) =>
  tablet.page.evaluate(() => {
    const { offline, notKept } = document.documentElement.dataset;
    return { offline, notKept: notKept ?? "" };
  });

/** Waits until the app is as it should be for offline use. */
function expectOffline(tablet, state, notKept = "") {
  return tablet.until(`it is "${state}" for offline use without "${notKept}"`, async () => {
    const now = await offline(tablet);
    return now.offline === state && now.notKept === notKept;
  });
}

for (const [what, manner] of Object.entries(MANNERS)) {
  test(`behind a host that ${what}, the second start needs no host`, async () => {
    const host = await hostWith({ "/": DIST }, manner);
    const tablet = await Tablet.start();
    await tablet.opens(host.address);
    await expectOffline(tablet, "ready", manner(`/${CREDITS}`).status ? CREDITS : "");
    await tablet.page.reload();
    await tablet.isTouchable();
    await host.close();
    // Under every name by which this host gives the page.
    for (const name of ["", "index.html", "index"]) {
      await tablet.opens(`${host.address}${name}`);
      await tablet.expectScreen("home");
    }
    await tablet.rests();
  });
}

const FONT = "assets/fonts/GardenUI-Bold.first.ttf";

/** The settings about records, where the desk says what is kept. */
async function opensTheRecords(tablet) {
  const say = textsOf(tablet.language);
  await people.opensTheDeskForTheFirstTime(tablet);
  await tablet.tap(say("desk-settings-open"));
  await tablet.expectScreen("desk-settings");
  await tablet.tap(say("desk-settings-records"));
}

test("what a host does not give is named on the desk, and asked for again at the next start", async () => {
  for (const [language, size] of [
    ["en", { width: 1280, height: 800 }],
    ["zh-Hans", { width: 1024, height: 600 }],
  ]) {
    const host = await hostWith({ "/": DIST }, MANNERS["gives neither .md nor .br"]);
    const tablet = await Tablet.start({ language, size });
    await tablet.opens(host.address);
    await expectOffline(tablet, "ready", CREDITS);
    const note = await tablet.page.evaluate(() => document.getElementById("note").textContent);
    assert.equal(note, textsOf(language)("page-offline-partly"), "it is not said that all is here");
    await opensTheRecords(tablet);
    await tablet.pressInList(textsOf(language)("desk-kept-open")).catch(() => {});
    await tablet.photograph(`not-kept-${language}`);
    host.manner = () => ({});
    await tablet.page.reload();
    await tablet.isTouchable();
    await expectOffline(tablet, "ready");
    await tablet.rests();
    await host.close();
  }
});

test("without a file that is needed the app is not called ready, and is as soon as the host gives it", async () => {
  const host = await hostWith({ "/": DIST }, (at) => (at === `/${FONT}` ? { status: 404 } : {}));
  const tablet = await Tablet.start();
  await tablet.opens(host.address);
  await expectOffline(tablet, "not", FONT);
  assert.equal(await tablet.page.evaluate(() => document.getElementById("note").textContent), "");
  host.manner = () => ({});
  await tablet.page.reload();
  await tablet.isTouchable();
  await expectOffline(tablet, "ready");
  await host.close();
  await tablet.page.reload();
  await tablet.isTouchable();
  tablet.complaints = tablet.complaints.filter((complaint) => !/404/.test(complaint));
  await tablet.rests();
});

test("a file that is sent on to a place that does not answer is missing, and the rest is kept", async () => {
  const manner = (at) => (at === `/${CREDITS}` ? { status: 302, headers: { Location: "http://localhost:9/" } } : {});
  const host = await hostWith({ "/": DIST }, manner);
  const tablet = await Tablet.start();
  await tablet.opens(host.address);
  await expectOffline(tablet, "ready", CREDITS);
  await host.close();
  await tablet.page.reload();
  await tablet.isTouchable();
  await tablet.context.close();
});

test("by plain http from a machine of the house, the page says that it needs https", async () => {
  const host = await hostWith({ "/": DIST });
  for (const language of LANGUAGES) {
    const say = textsOf(language);
    const flags = ["--host-resolver-rules=MAP tablet.test 127.0.0.1"];
    const tablet = await Tablet.start({ language, size: { width: 1024, height: 600 }, flags });
    await tablet.page.goto(`http://tablet.test:${host.port}/`);
    const told = await tablet.until("the page says what is in the way", () =>
      tablet.page.evaluate(() => {
        const card = document.querySelector("#trouble:not([hidden])");
        return card && [card.querySelector("h2").textContent, card.querySelector("p").textContent];
      }),
    );
    assert.deepEqual(told, [say("page-insecure"), say("page-insecure-help")]);
    await tablet.photograph(`trouble-insecure-${language}`);
    await tablet.context.close();
  }
  await host.close();
});
