// Words are written in an element of the browser's own, which is laid over the field of the desk: it brings the keyboard of the
// glass, takes input methods, and has the clipboard. The program tells where its fields lie; it is told what was written.

/** A finger that has moved so many pixels does not tap. */
const SLOP = 12;
/** Milliseconds after which a field that shows no more is no longer written in. */
const A_MOMENT = 300;

const place = document.getElementById("place");
const canvas = document.getElementById("app");
const frame = document.createElement("div");
const field = document.createElement("textarea");

/** The fields that the program shows, and up to which number it has heard what was told. */
let shown = { heard: 0, fields: [], focused: null };
/** The field over which the element lies. */
let over = null;
let told = 0;
let composing = false;
/** Where a finger has landed that may be tapping. */
let landed = null;
/** Whether the last that was touched was a key. */
let keyed = false;
let leaving;

/** Has to be called before the program starts. */
export function letHandsWrite() {
  frame.id = "writing";
  frame.hidden = true;
  field.inputMode = "text";
  field.enterKeyHint = "enter";
  field.autocomplete = "off";
  field.spellcheck = false;
  frame.append(field);
  place.append(frame);
  keepTheKeyboardUntilAFingerLifts();
  window.addEventListener("six-seeds-fields", ({ detail }) => hear(detail));
  window.addEventListener("keydown", () => (keyed = true), { capture: true, passive: true });
  window.addEventListener("pointerdown", () => (keyed = false), { capture: true, passive: true });
  listenToTheCanvas();
  listenToTheField();
}

/** Whether this is an element that is written in. */
export function isTyping(target) {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function isWriting() {
  return document.activeElement === field;
}

/**
 * The program gives the canvas the focus with every touch. While words are written, the keyboard would go with it, and what lies
 * under the finger would move away before the finger lifts.
 */
function keepTheKeyboardUntilAFingerLifts() {
  canvas.focus = (...words) => {
    if (!isWriting()) HTMLElement.prototype.focus.apply(canvas, words);
  };
}

function listenToTheCanvas() {
  const quiet = { passive: true };
  canvas.addEventListener("touchstart", (event) => {
    landed = event.touches.length === 1 ? pointOf(event.changedTouches[0]) : null;
  }, quiet);
  canvas.addEventListener("touchcancel", () => (landed = null), quiet);
  // Only from a touch that lifts may the keyboard of an iPad be opened.
  canvas.addEventListener("touchend", (event) => lift(pointOf(event.changedTouches[0])), quiet);
  canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch") landed = pointOf(event);
  });
  canvas.addEventListener("pointerup", (event) => {
    if (event.pointerType !== "touch") lift(pointOf(event));
  });
  // A mouse finds the element before it presses, and marks words with it.
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse" || event.buttons !== 0 || isWriting()) return;
    const one = fieldAt(pointOf(event));
    if (one) layOver(one);
    else hide();
  });
}

function pointOf({ clientX, clientY }) {
  return { x: clientX, y: clientY };
}

/** A finger or a button has lifted: over a field it begins to write, anywhere else it ends writing. */
function lift(point) {
  const tapped = landed && Math.hypot(point.x - landed.x, point.y - landed.y) < SLOP;
  landed = null;
  if (!tapped) return;
  const one = fieldAt(point);
  if (one) write(one, point);
  else if (isWriting()) leave();
}

function fieldAt({ x, y }) {
  const { left, top } = canvas.getBoundingClientRect();
  return shown.fields.find(({ seen }) => {
    const [right, down] = [x - left - seen.x, y - top - seen.y];
    return right >= 0 && right < seen.width && down >= 0 && down < seen.height;
  });
}

/** Begins to write in this field; where a point is given, there. */
function write(one, point) {
  if (isWriting() && over !== one.id) tell("ends");
  layOver(one);
  if (isWriting()) tell("begins");
  else field.focus();
  const at = point && document.caretPositionFromPoint?.(point.x, point.y);
  const character = at?.offsetNode === field ? at.offset : field.value.length;
  field.setSelectionRange(character, character);
}

/** Lays the element over this field, with the words in it. */
function layOver(one) {
  if (over !== one.id || frame.hidden) {
    over = one.id;
    field.value = one.words;
    field.lang = one.language;
  }
  frame.hidden = false;
  fit(one);
}

/** What shows of the field is the frame; the element lies in it as the field does. */
function fit({ place: whole, seen, size, scale }) {
  const pixels = (number) => `${number}px`;
  Object.assign(frame.style, {
    left: pixels(seen.x),
    top: pixels(seen.y),
    width: pixels(seen.width),
    height: pixels(seen.height),
  });
  Object.assign(field.style, {
    left: pixels(whole.x - seen.x),
    top: pixels(whole.y - seen.y),
    width: pixels(whole.width),
    height: pixels(whole.height),
    fontSize: pixels(size),
  });
  field.style.setProperty("--point", pixels(scale));
  frame.scrollTo(0, 0);
}

function hide() {
  if (isWriting()) return;
  frame.hidden = true;
  over = null;
}

function leave() {
  field.blur();
  canvas.focus();
}

/** The program shows its fields. */
function hear(news) {
  shown = news;
  const one = shown.fields.find(({ id }) => id === over);
  if (one) {
    clearTimeout(leaving);
    leaving = undefined;
    frame.classList.remove("gone");
    fit(one);
    follow(one);
  } else if (isWriting()) {
    // It may only be drawn anew; but nothing of it lies over what shows now.
    frame.classList.add("gone");
    leaving ??= setTimeout(() => (isWriting() ? leave() : hide()), A_MOMENT);
  } else {
    hide();
    const focused = keyed && shown.fields.find(({ id }) => id === shown.focused);
    if (focused) write(focused);
  }
}

/** The program may have other words than the element, as when a draft was given up; but only once it has heard everything. */
function follow(one) {
  if (shown.heard !== told || composing || field.value === one.words) return;
  field.value = one.words;
}

function listenToTheField() {
  field.addEventListener("focus", () => tell("begins"));
  field.addEventListener("blur", () => {
    // In a window behind another, the element is still the one that is written in.
    if (isWriting()) return;
    composing = false;
    clearTimeout(leaving);
    leaving = undefined;
    tell("ends");
    hide();
    frame.classList.remove("gone");
  });
  field.addEventListener("compositionstart", () => (composing = true));
  field.addEventListener("compositionend", () => (composing = false));
  field.addEventListener("input", () => tell("words", wordsNow()));
  for (const kind of ["pointerdown", "keydown", "select"]) field.addEventListener(kind, () => tell("touches"));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing) leave();
  });
  field.addEventListener("pointerleave", hide);
  frame.addEventListener("scroll", () => frame.scrollTo(0, 0));
  letTheListMove();
}

/** Everything in the element, and what is marked, in characters. */
function wordsNow() {
  const words = field.value;
  const characters = (units) => [...words.slice(0, units)].length;
  return { words, start: characters(field.selectionStart), end: characters(field.selectionEnd) };
}

function tell(kind, what = {}) {
  told += 1;
  window.dispatchEvent(new CustomEvent("six-seeds-writing", { detail: { number: told, field: over, kind, ...what } }));
}

/** A wheel over the element, or a finger that pushes it, moves the list that the field lies in. */
function letTheListMove() {
  field.addEventListener("wheel", (event) => {
    event.preventDefault();
    pushTheList(event, event);
  });
  let finger = null;
  field.addEventListener("touchstart", ({ touches }) => (finger = touches.length === 1 ? pointOf(touches[0]) : null), { passive: true });
  field.addEventListener("touchmove", ({ touches }) => {
    const now = pointOf(touches[0]);
    if (finger) pushTheList(touches[0], { deltaX: 0, deltaY: finger.y - now.y, deltaMode: WheelEvent.DOM_DELTA_PIXEL });
    finger = finger && now;
  }, { passive: true });
}

function pushTheList({ clientX, clientY }, { deltaX, deltaY, deltaMode }) {
  const at = { clientX, clientY, pointerType: "mouse", pointerId: 1, button: -1, buttons: 0 };
  const { left, top } = canvas.getBoundingClientRect();
  // An event that was never sent counts from the page's corner.
  const inside = new PointerEvent("pointermove", { ...at, clientX: clientX - left, clientY: clientY - top });
  canvas.dispatchEvent(new PointerEvent("pointermove", { ...at, coalescedEvents: [inside] }));
  canvas.dispatchEvent(new WheelEvent("wheel", { clientX, clientY, deltaX, deltaY, deltaMode }));
}
