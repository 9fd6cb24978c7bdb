// The browser's way back, by its button or by a swipe from the edge, stays inside the app: the program is told, and the desk is
// the way out.

/** So many times it can be taken between two touches. */
const STEPS = 4;
/** A browser passes over steps that were made before a touch. */
const TOUCHES = ["pointerup", "touchend", "keydown"];

let step = history.state?.step ?? 0;

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

/** Loads the page again without being asked whether it may be left. */
export function loadAgain() {
  const unasked = (event) => event.stopImmediatePropagation();
  window.addEventListener("beforeunload", unasked, { capture: true });
  location.reload();
}
