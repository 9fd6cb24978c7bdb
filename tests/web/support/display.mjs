// A display that nobody looks at, for what a browser does in a window and not without one.

import { spawn } from "node:child_process";

/** Begins a display; its name, and how it ends. */
export async function newDisplay() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((done, failed) => {
    server.once("error", (problem) => failed(new Error(`Xvfb could not be started, install xvfb: ${problem.message}`)));
    server.once("exit", (code) => failed(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].once("data", (told) => done(String(told).trim()));
  });
  return { name: `:${number}`, end: () => server.kill() };
}
