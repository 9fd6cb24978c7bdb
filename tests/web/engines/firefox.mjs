// A tablet with Firefox, Debian's own, touched by WebDriver BiDi.

import fs from "node:fs";
import path from "node:path";

import { Hands, SMALL } from "../support/hands.mjs";
import { newProfile } from "../support/host.mjs";
import { Conversation } from "./bidi.mjs";
import { arrives } from "./downloads.mjs";
import { Processes } from "./process.mjs";

/** WebGL 2 in software, no questions at the start, and no requests of the browser's own. */
const SETTINGS = {
  "webgl.force-enabled": true,
  "browser.aboutwelcome.enabled": false,
  "browser.sessionstore.resume_from_crash": false,
  "toolkit.startup.max_resumed_crashes": -1,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.download.folderList": 2,
  "browser.download.useDownloadDir": true,
};

/** Hears from Firefox at which address it can be talked to. */
const ADDRESS = /WebDriver BiDi listening on (ws:\S+)/;

export class Firefox extends Hands {
  static engine = "firefox";

  /** Takes the tablet in hand: a browser with this storage. */
  static async start({ profile = newProfile(), language = "en", size = SMALL } = {}) {
    const tablet = new Firefox({ profile, language, size });
    tablet.folder = path.join(profile, "arrived");
    fs.mkdirSync(tablet.folder, { recursive: true });
    writeSettings(profile, {
      ...SETTINGS,
      "browser.download.dir": tablet.folder,
      "intl.accept_languages": language === "en" ? "en-GB" : "zh-CN",
    });
    let said;
    const address = new Promise((found) => (said = found));
    const words = ["--no-remote", "--profile", profile, "--remote-debugging-port=0"];
    tablet.processes = await Processes.start(process.env.FIREFOX ?? "firefox-esr", words, (line) => {
      const told = ADDRESS.exec(line);
      if (told) said(told[1]);
    });
    const ended = tablet.processes.ended.then(() => Promise.reject(new Error("Firefox ended before it could be talked to")));
    await tablet.converse(await Promise.race([address, ended]));
    return tablet;
  }

  async converse(address) {
    this.browser = await Conversation.begin(`${address}/session`, (event, told) => this.hears(event, told));
    await this.browser.ask("session.new", { capabilities: {} });
    await this.browser.ask("session.subscribe", { events: ["log.entryAdded", "network.beforeRequestSent"] });
    const { contexts } = await this.browser.ask("browsingContext.getTree");
    const [{ context }] = contexts;
    this.page = new Page(this.browser, context);
    await this.browser.ask("browsingContext.setViewport", { context, viewport: this.size, devicePixelRatio: 1 });
  }

  hears(event, told) {
    // A browser that is being closed tells of every picture that was still on its way.
    if (event === "log.entryAdded" && told.level === "error" && !this.closing) this.noteComplaint(told.text);
    if (event === "network.beforeRequestSent") this.noteRequest(told.request.url);
  }

  fingersLand(points) {
    this.down = points;
    return this.fingers(points.map(({ id, x, y }) => [id, { type: "pointerMove", x, y }, { type: "pointerDown", button: 0 }]));
  }

  fingersMove(points) {
    return this.fingers(points.map(({ id, x, y }) => [id, { type: "pointerMove", x: Math.round(x), y: Math.round(y) }]));
  }

  fingersLift() {
    return this.fingers(this.down.map(({ id }) => [id, { type: "pointerUp", button: 0 }]));
  }

  fingers(doings) {
    const actions = doings.map(([id, ...actions]) => ({
      type: "pointer",
      id: `finger-${id}`,
      parameters: { pointerType: "touch" },
      actions,
    }));
    return this.browser.ask("input.performActions", { context: this.page.context, actions });
  }

  downloads(touch) {
    return arrives(this, touch);
  }

  /** The battery ends: every process of this browser is killed, with no time for anything. */
  dies() {
    return this.processes.kill();
  }

  /** The browser is closed, as by its own menu. */
  async switchesOff() {
    this.closing = true;
    await this.browser?.ask("browser.close").catch(() => {});
    await Promise.race([this.processes?.ended, new Promise((done) => setTimeout(done, 20_000).unref())]);
    await this.processes?.kill();
  }
}

/** What hands need of a page. */
class Page {
  constructor(browser, context) {
    Object.assign(this, { browser, context });
  }

  goto(url) {
    return this.browser.ask("browsingContext.navigate", { context: this.context, url, wait: "complete" });
  }

  reload() {
    return this.browser.ask("browsingContext.reload", { context: this.context, wait: "complete" });
  }

  /** Asks the page; what is asked and answered goes as JSON. */
  async evaluate(what, argument = null) {
    const answer = await this.browser.ask("script.callFunction", {
      functionDeclaration: `async (argument) => JSON.stringify(await (${what})(JSON.parse(argument)))`,
      arguments: [{ type: "string", value: JSON.stringify(argument) }],
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  async screenshot({ path: file }) {
    const { data } = await this.browser.ask("browsingContext.captureScreenshot", { context: this.context });
    fs.writeFileSync(file, Buffer.from(data, "base64"));
  }
}

function writeSettings(profile, settings) {
  const lines = Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  fs.writeFileSync(path.join(profile, "user.js"), `${lines.join("\n")}\n`);
}
