// Measures a packed folder: node tests/web/measure.mjs [DIR]. Bytes and times of the first start, of a reload, of a new browser.
// Software draws here; a tablet's own graphics are another matter.

import { Tablet, host, newProfile } from "./support/tablet.mjs";

const FRAMES = 40;
const SIZE = { width: 1280, height: 800 };
const app = await host(process.argv[2] ?? "dist");

/** Notes, in the page, when the first picture was there and when it could be touched. */
function noteTimes() {
  for (const what of ["picture", "touchable"]) {
    addEventListener(`six-seeds-${what}`, () => (globalThis[`noted_${what}`] ??= performance.now()));
  }
}

async function starts(tablet, go) {
  let bytes = 0;
  await tablet.glass.send("Network.enable");
  const count = ({ encodedDataLength }) => (bytes += encodedDataLength);
  tablet.glass.on("Network.loadingFinished", count);
  await go();
  await tablet.until("it was noted", () => tablet.page.evaluate(() => globalThis.noted_touchable));
  const [picture, touchable] = await tablet.page.evaluate(() => [globalThis.noted_picture, globalThis.noted_touchable]);
  tablet.glass.off("Network.loadingFinished", count);
  return { picture: Math.round(picture), touchable: Math.round(touchable), megabytes: (bytes / 1e6).toFixed(2) };
}

/** The middle one of the times between frames, while the garden moves. */
async function frameTime(tablet) {
  await tablet.touch([{ x: tablet.size.width / 2, y: 60 }], 60);
  const times = await tablet.page.evaluate(
    (frames) =>
      new Promise((done) => {
        const seen = [];
        const note = (now) => (seen.push(now), seen.length > frames ? done(seen) : requestAnimationFrame(note));
        requestAnimationFrame(note);
      }),
    FRAMES,
  );
  const gaps = times.slice(1).map((time, place) => time - times[place]);
  return Math.round(gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)]);
}

for (const language of ["en", "zh-Hans"]) {
  const profile = newProfile();
  let tablet = await Tablet.start({ profile, language, size: SIZE });
  await tablet.page.addInitScript(noteTimes);
  console.log(language, "first start ", await starts(tablet, () => tablet.page.goto(`${app.address}?targets`)));
  console.log(language, "frame time  ", await frameTime(tablet), "ms");
  const offline = () => tablet.page.evaluate(() => document.documentElement.dataset.offline === "ready");
  await tablet.until("everything is kept for offline", offline);
  console.log(language, "reload      ", await starts(tablet, () => tablet.page.reload()));
  await tablet.context.close();
  tablet = await Tablet.start({ profile, language, size: SIZE });
  await tablet.page.addInitScript(noteTimes);
  console.log(language, "new browser ", await starts(tablet, () => tablet.page.goto(`${app.address}?targets`)));
  await tablet.context.close();
}
await app.close();
