// Sound in a browser: silent until the first touch, and silent while the page is out of sight. The program makes its players
// by itself, so every one made is noted here and woken or put to sleep.

const WAKING = ["pointerdown", "touchend", "keydown"];
const players = [];

/** Has to be called before the program is loaded. */
export function unlockSound() {
  for (const name of ["AudioContext", "webkitAudioContext"]) {
    if (globalThis[name]) globalThis[name] = noted(globalThis[name]);
  }
  for (const kind of WAKING) window.addEventListener(kind, wake, { capture: true, passive: true });
  document.addEventListener("visibilitychange", () => (document.hidden ? sleep() : wake()));
}

function noted(kind) {
  return new Proxy(kind, {
    construct(target, words) {
      const player = Reflect.construct(target, words);
      players.push(player);
      return player;
    },
  });
}

function wake() {
  if (document.hidden) return;
  for (const player of players) {
    // Before the first touch a browser refuses, and is asked again at the next one. After a phone call an iPad's are
    // "interrupted".
    if (["suspended", "interrupted"].includes(player.state)) player.resume().catch(() => {});
  }
}

function sleep() {
  for (const player of players) {
    if (player.state === "running") player.suspend().catch(() => {});
  }
}
