// Words that are written on the desk: the texts of a level, and the field of the browser's own that is laid over them.

import * as people from "./session.mjs";
import { textsOf } from "./texts.mjs";

/** What is a field for words on the desk: wide, at the left, below the bar. */
const isField = (tablet) => ({ x, y, width }) =>
  width > tablet.size.width * 0.25 && x < tablet.size.width * 0.2 && y > tablet.size.height * 0.15;

/** From the desk's home to the texts of the first level. */
export async function opensTheWords(tablet) {
  const say = textsOf(tablet.language);
  await tablet.tap(say("desk-content-open"));
  await tablet.expectScreen("desk-content");
  const isLevel = ({ x, width }) => width > tablet.size.width * 0.25 && x > tablet.size.width * 0.2;
  const level = await tablet.until("there are levels", async () => (await tablet.targets()).find(isLevel));
  await tablet.tap(level.name);
  await tablet.tap(say("desk-content-edit"));
  await tablet.expectScreen("desk-level");
  await tablet.until("there are fields", async () => (await fields(tablet)).length > 1);
}

/** A new tablet, with the texts of the first level open. */
export async function comesToTheWords(tablet, address) {
  await tablet.opens(address);
  await people.opensTheDeskForTheFirstTime(tablet);
  await opensTheWords(tablet);
}

/** Whether one lies within the other, as the lines of a field lie in it. */
const liesIn = (one, other) =>
  one !== other && one.x > other.x && one.y > other.y && one.x + one.width < other.x + other.width && one.y + one.height < other.y + other.height;

/** The fields in sight, from the top; each is called by the words in it. */
export async function fields(tablet) {
  const wide = (await tablet.targets()).filter(isField(tablet));
  return wide.filter((one) => !wide.some((other) => liesIn(one, other))).sort((one, other) => one.y - other.y);
}

export async function wordsIn(tablet, number) {
  return (await fields(tablet))[number]?.name ?? "";
}

/** Waits until the words of a field are so. */
export function reads(tablet, number, isSo, what) {
  return tablet.until(what, async () => isSo(await wordsIn(tablet, number)));
}

/** A finger taps the field, near the end of its first line. */
export async function tapsTheField(tablet, number = 0) {
  const { name } = (await fields(tablet))[number];
  await tablet.tap(name);
}

/** Whether a field of the browser's own is being written in, and where it lies. */
export function written(tablet) {
  return tablet.page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || field.hidden) return null;
    const { x, y, width, height } = field.getBoundingClientRect();
    return { x, y, width, height, inputMode: field.inputMode, value: field.value };
  });
}

/** Waits until the browser's own field lies over this field of the desk, and is being written in. */
export function isWritten(tablet, number = 0) {
  return tablet.until(`field ${number} is being written in`, async () => {
    const own = await written(tablet);
    const field = (await fields(tablet))[number];
    return own && field && Math.abs(own.x - field.x) < 8 && Math.abs(own.y - field.y) < 8 && own.width > field.width * 0.9 && own;
  });
}

/** Notes, in the page, every element that a keyboard would come up for. */
export function notesKeyboards() {
  globalThis.keyboards = [];
  addEventListener("focusin", ({ target }) => {
    if (target.matches("input, textarea, [contenteditable]")) globalThis.keyboards.push(target.id || target.tagName);
  });
}
