// A page that cannot go on where it was, because the tablet took its picture away or had put the page aside, is loaded again.
// Children who were playing come back to the same seat, and only this once.
import { loadAgain } from "./leaving.js";

/** Where the program finds it, at the load that follows. */
const RETURNS = "six-seeds-returns";

/** `tell` shows the card that says so. */
export function watchForTheEnd(tell) {
  const canvas = document.getElementById("app");
  canvas.addEventListener("webglcontextlost", () => tell("graphics"));
  window.addEventListener("pageshow", ({ persisted }) => {
    // The browser may have closed the page's storage and taken its picture in the meantime.
    if (persisted) returnToTheSeat();
  });
}

/** Loads the page again; children who were playing go on. */
export function returnToTheSeat() {
  if (document.documentElement.dataset.playing === "true") {
    try {
      sessionStorage.setItem(RETURNS, "yes");
    } catch {
      // Then the session waits behind the PIN, as after any other start.
    }
  }
  loadAgain();
}

/** Whether the picture was taken away. */
export function hasLostItsPicture() {
  const context = document.getElementById("app").getContext("webgl2");
  return context?.isContextLost() ?? false;
}
