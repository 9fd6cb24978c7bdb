// The main stories in the other two engines: in Firefox, and in WebKit, the engine of every browser on an iPad.

import { after, afterEach, before, test } from "node:test";

import { Firefox } from "./engines/firefox.mjs";
import { WebKit } from "./engines/webkit.mjs";
import { putAllAway } from "./support/hands.mjs";
import { host } from "./support/host.mjs";
import * as stories from "./support/stories.mjs";

/** How often each browser is killed. */
const KILLS = Number(process.env.SIX_SEEDS_WEB_KILLS ?? 3);
/** Milliseconds for one story, where two slow cores draw all that is seen. */
const PATIENCE = 1_800_000;
let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

for (const Kind of [Firefox, WebKit]) {
  const story = (title, tell) => test(`${Kind.engine}: ${title}`, { timeout: PATIENCE }, tell);

  story("a new tablet greets in its language", async () => {
    await stories.greets(Kind, app, { language: "en", size: { width: 1280, height: 800 } });
    await stories.greets(Kind, app, { language: "zh-Hans", size: { width: 1024, height: 600 } });
  });

  story("a whole session, with a reload in the middle, and its log as a download", async () => {
    const tablet = await stories.playsAWholeSession(Kind, app, { language: "en" });
    await stories.downloadsTheLog(tablet);
    await tablet.rests();
  });

  story("with the network gone, the app starts from what is kept, records and all", () =>
    stories.startsWithoutANetwork(Kind));

  story(`killed right after a touch, ${KILLS} times, nothing acknowledged is missing`, () =>
    stories.isKilledAgainAndAgain(Kind, app, KILLS));
}
