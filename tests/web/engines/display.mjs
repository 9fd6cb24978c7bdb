// What an engine that draws on a screen is told about the machine.

import { virtualDisplay } from "../support/display.mjs";

/** What a browser is told about the machine: that screen, and drawing in software. */
export async function surroundings() {
  return { ...process.env, DISPLAY: await virtualDisplay(), GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1" };
}
