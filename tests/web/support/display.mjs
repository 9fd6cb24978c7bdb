// A screen that nobody sees: for the engines that draw WebGL only on one, and for what a browser does in a window alone.

import { spawn } from "node:child_process";

let display;

/** The name of the virtual screen; it is there until the tests end. */
export function virtualDisplay() {
  display ??= new Promise((shown, failed) => {
    const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x900x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    server.on("error", (problem) => failed(new Error(`Xvfb does not start (${problem.message}); say ./run test web`)));
    server.stdio[3].once("data", (number) => {
      // From now on it keeps no test from ending.
      server.unref();
      server.stdio[3].unref();
      shown(`:${String(number).trim()}`);
    });
    process.on("exit", () => server.kill());
  });
  return display;
}
