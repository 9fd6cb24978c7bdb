// The battery ends right after a touch, again and again: whatever the screen has acknowledged is there afterwards.

import { after, afterEach, before, test } from "node:test";

import * as stories from "./support/stories.mjs";
import { Tablet, host, putAllAway } from "./support/tablet.mjs";

/** How often the browser is killed; 200 in the long form. */
const KILLS = Number(process.env.SIX_SEEDS_WEB_KILLS ?? 20);
let app;

before(async () => (app = await host()));
afterEach(putAllAway);
after(() => app.close());

test(`killed right after a touch, ${KILLS} times, nothing acknowledged is missing`, { timeout: 7_200_000 }, () =>
  stories.isKilledAgainAndAgain(Tablet, app, KILLS));
