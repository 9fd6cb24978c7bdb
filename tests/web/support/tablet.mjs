// A tablet with Chromium: what hands need of it, by the DevTools protocol.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

import { chromium } from "playwright-core";

import { Hands, SMALL, putAllAway } from "./hands.mjs";
import { host, newProfile } from "./host.mjs";

export { host, newProfile, putAllAway };

const HEADLESS = "--headless=new";
/** Chromium without a screen, drawing WebGL 2 in software, and asking nobody for anything. */
const FLAGS = [
  HEADLESS,
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export class Tablet extends Hands {
  /** Takes the tablet in hand: a browser with this storage, without a screen or with a window on this display. */
  static async start({ profile = newProfile(), language = "en", size = SMALL, scale = 1, flags = [], display, browser } = {}) {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      headless: !display,
      args: [...FLAGS.filter((flag) => !display || flag !== HEADLESS), ...flags],
      ...(display && { env: { ...process.env, DISPLAY: display } }),
      ignoreDefaultArgs: ["--headless"],
      viewport: size,
      deviceScaleFactor: scale,
      hasTouch: true,
      acceptDownloads: true,
      locale: language === "en" ? "en-GB" : "zh-CN",
      ...browser,
    });
    const tablet = new Tablet(context, { profile, language, size });
    await tablet.lookAt(context.pages()[0] ?? (await context.newPage()));
    return tablet;
  }

  constructor(context, facts) {
    super(facts);
    this.context = context;
    context.on("request", (request) => this.noteRequest(request.url()));
  }

  /** From now on hands and eyes are at this page. */
  async lookAt(page) {
    this.page = page;
    this.glass = await this.context.newCDPSession(page);
    page.on("console", (message) => {
      if (message.type() === "error") this.noteComplaint(message.text());
    });
    page.on("pageerror", (problem) => this.noteComplaint(String(problem)));
  }

  fingersLand(touchPoints) {
    return this.glass.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  }

  fingersMove(touchPoints) {
    return this.glass.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
  }

  fingersLift() {
    return this.glass.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  /** The file that this touch brings. */
  async downloads(touch) {
    const arriving = this.page.waitForEvent("download");
    await touch();
    const file = await arriving;
    return { name: file.suggestedFilename(), text: fs.readFileSync(await file.path(), "utf8") };
  }

  /** The battery ends: every process of this browser is killed, with no time for anything. */
  async dies() {
    const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8", maxBuffer: 1 << 26 }).split("\n");
    const ours = lines.filter((line) => line.includes(`--user-data-dir=${this.profile}`));
    for (const line of ours) {
      try {
        process.kill(Number.parseInt(line, 10), "SIGKILL");
      } catch {
        // It went with its parent.
      }
    }
    await this.switchesOff().catch(() => {});
    for (const lock of ["SingletonLock", "SingletonSocket", "SingletonCookie"]) {
      fs.rmSync(path.join(this.profile, lock), { force: true });
    }
  }

  /** The browser is closed. */
  switchesOff() {
    return this.context.close();
  }
}
