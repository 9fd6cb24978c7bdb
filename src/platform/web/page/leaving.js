// The browser's way back, by its button or by a swipe from the edge, stays inside the app: the program is told, and the desk is
// the way out.

/** So many times it can be taken between two touches. */
const STEPS = 4;
/** A browser passes over steps that were made before a touch. */
const TOUCHES = ["pointerup", "touchend", "keydown"];

let step = history.state?.step ?? 0;
/** Whether the page itself loads again. */
let loads = false;

export function holdTheWayBack() {
  for (const kind of TOUCHES) window.addEventListener(kind, stepOn, { capture: true, passive: true });
  window.addEventListener("popstate", ({ state }) => {
    const before = step;
    step = state?.step ?? 0;
    if (step < before) window.dispatchEvent(new Event("six-seeds-back"));
    if (step === 0) stepOn();
  });
}

function stepOn() {
  while (step < STEPS) {
    step += 1;
    history.pushState({ step }, "");
  }
}

/** The browser asks before the page is left, as long as the program says that something would be lost. */
export function askBeforeLeaving() {
  window.addEventListener("beforeunload", (event) => {
    if (loads || window.dispatchEvent(new Event("six-seeds-leaves", { cancelable: true }))) return;
    event.preventDefault();
    // Older browsers ask only where there is something to say.
    event.returnValue = true;
  });
}

/** Loads the page again without asking. */
export function loadAgain() {
  loads = true;
  location.reload();
}
