// The page around the program: what it says where something is in the way, and how it keeps still under many hands.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { textsOf } from "./support/texts.mjs";
import { Tablet, host, putAllAway } from "./support/tablet.mjs";

const LANGUAGES = ["en", "zh-Hans"];
let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

/** What the page says is in the way. */
async function told(tablet) {
  return tablet.until("the page says what is in the way", () =>
    tablet.page.evaluate(() => {
      const card = document.querySelector("#trouble:not([hidden])");
      return card && [card.querySelector("h2").textContent, card.querySelector("p").textContent];
    }),
  );
}

/** Opens the page in both languages with something missing, and expects to be told kindly. */
async function expectTold(trouble, missing, flags = []) {
  for (const language of LANGUAGES) {
    const say = textsOf(language);
    const tablet = await Tablet.start({ language, size: { width: 1024, height: 600 }, flags });
    await tablet.page.addInitScript(missing);
    await tablet.page.goto(`${app.address}?lang=${language}`);
    assert.deepEqual(await told(tablet), [say(`page-${trouble}`), say(`page-${trouble}-help`)]);
    await tablet.photograph(`trouble-${trouble}-${language}`);
    await tablet.context.close();
  }
}

test("a browser without WebGL 2 is told what it needs", () =>
  expectTold("webgl", () => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind === "webgl2" ? null : real.call(this, kind, ...rest);
    };
  }));

test("a browser that keeps nothing is told so before a session could be lost", () =>
  expectTold("storage", () => {
    indexedDB.open = () => {
      throw new DOMException("not allowed here", "SecurityError");
    };
  }));

test("a program that does not arrive is told", async () => {
  const tablet = await Tablet.start();
  await tablet.page.route("**/six-seeds_bg.wasm", (route) => route.abort());
  await tablet.page.goto(app.address);
  assert.equal((await told(tablet))[0], textsOf("en")("page-network"));
  await tablet.context.close();
});

test("a picture that the host has lost does not keep the first screen from the children", async () => {
  const tablet = await Tablet.start();
  await tablet.page.route("**/assets/emoji/honeybee.png", (route) => route.fulfill({ status: 404 }));
  await tablet.opens(app.address);
  assert.ok(await tablet.sees("honeybee"), "the bee belongs to the first screen");
  await tablet.tap("gate");
  await tablet.expectScreen("desk-set-pin");
  const complaints = tablet.complaints.splice(0);
  assert.equal(complaints.length, 1, "the bee was asked for once");
  assert.match(complaints[0], /404/);
  await tablet.rests();
});

test("a second tab is sent back to the first, and the first goes on", async () => {
  const tablet = await Tablet.start();
  await tablet.opens(app.address);
  const [first, glass] = [tablet.page, tablet.glass];
  const second = await tablet.context.newPage();
  await tablet.lookAt(second);
  await second.goto(`${app.address}?targets`);
  assert.equal((await told(tablet))[0], textsOf("en")("page-other-tab"));
  await tablet.photograph("trouble-other-tab-en");
  await second.close();
  Object.assign(tablet, { page: first, glass });
  await first.bringToFront();
  await tablet.tap("gate");
  await tablet.expectScreen("desk-set-pin");
  await tablet.rests();
});

test("the glass keeps still: no zoom, no scrolling, no menu, no selection", async () => {
  const tablet = await Tablet.start();
  await tablet.opens(app.address);
  const middle = { x: tablet.size.width / 2, y: tablet.size.height / 2 };
  await tablet.slide(middle, { x: middle.x, y: 40 });
  await tablet.pinch(middle);
  await tablet.touch([middle], 1200);
  const still = await tablet.page.evaluate(() => {
    const menu = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    return {
      scale: visualViewport.scale,
      scrolled: [scrollX, scrollY, document.body.scrollTop, document.documentElement.scrollTop],
      menu: !document.getElementById("app").dispatchEvent(menu),
      selected: String(getSelection()),
    };
  });
  assert.deepEqual(still, { scale: 1, scrolled: [0, 0, 0, 0], menu: true, selected: "" });
  await tablet.rests();
});
