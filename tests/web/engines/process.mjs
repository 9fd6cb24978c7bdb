// The processes of a browser: started as one group, so that they end as one, and so that nothing of them stays behind.

import { spawn } from "node:child_process";

import { surroundings } from "./display.mjs";

// A test that is ended from outside takes its browsers with it.
for (const [name, number] of [["SIGINT", 2], ["SIGTERM", 15], ["SIGHUP", 1]]) process.on(name, () => process.exit(128 + number));

export class Processes {
  /** Starts a program as the head of its own group. `hears` is called with each line that any of them writes. */
  static async start(program, words, hears) {
    const child = spawn(program, words, { env: await surroundings(), detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const processes = new Processes(child);
    for (const stream of [child.stdout, child.stderr]) {
      let rest = "";
      stream.setEncoding("utf8").on("data", (piece) => {
        const lines = (rest + piece).split("\n");
        rest = lines.pop();
        lines.forEach(hears);
      });
    }
    await new Promise((started, failed) => {
      child.once("spawn", started);
      child.once("error", (problem) => failed(new Error(`${program} does not start (${problem.message})`)));
    });
    return processes;
  }

  constructor(child) {
    this.group = child.pid;
    this.ended = new Promise((done) => child.once("close", done));
    this.atExit = () => this.signal("SIGKILL");
    process.on("exit", this.atExit);
  }

  signal(name) {
    try {
      process.kill(-this.group, name);
    } catch {
      // They have ended.
    }
  }

  /** Ends them all at once, with no time for anything. */
  async kill() {
    this.signal("SIGKILL");
    await this.ended;
    process.off("exit", this.atExit);
  }
}
