// A tablet with WebKit, the engine of every browser on an iPad, as Debian builds it for GTK; driven by WebDriver.
// This driver knows no fingers, only a mouse with one button: it lands, moves and lifts as one finger would.

import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { Hands, SMALL } from "../support/hands.mjs";
import { newProfile } from "../support/host.mjs";
import { arrives } from "./downloads.mjs";
import { Processes } from "./process.mjs";

const BROWSER = fileURLToPath(new URL("webkit-browser.js", import.meta.url));
/** A word of the page's own rules that this build, which installs no apps, does not know. */
const UNKNOWN_HERE = "Unrecognized Content-Security-Policy directive 'manifest-src'";
/** So many pictures the app may take for a click: the mouse hovers, presses, lifts, each in a frame that is drawn a picture later. */
const FRAMES_OF_A_CLICK = 8;
/** Milliseconds after which a driver that does not answer is given up. */
const PATIENCE = 60_000;

export class WebKit extends Hands {
  static engine = "webkit";

  /** Takes the tablet in hand: a browser with this storage. */
  static async start({ profile = newProfile(), language = "en", size = SMALL } = {}) {
    const tablet = new WebKit({ profile, language, size });
    tablet.folder = path.join(profile, "arrived");
    fs.mkdirSync(tablet.folder, { recursive: true });
    const port = await freePort();
    const driver = process.env.WEBKIT_DRIVER ?? "WebKitWebDriver";
    tablet.processes = await Processes.start(driver, [`--port=${port}`], (line) => tablet.hears(line));
    tablet.driver = new Driver(`http://127.0.0.1:${port}`);
    await tablet.driver.answers();
    const tag = language === "en" ? "en-GB" : "zh-CN";
    await tablet.driver.begin("gjs", [BROWSER, profile, String(size.width), String(size.height), tag]);
    tablet.page = new Page(tablet.driver);
    return tablet;
  }

  hears(line) {
    const request = /^REQUEST (.+)$/.exec(line);
    if (request) this.noteRequest(request[1]);
    if (/CONSOLE\b.*\bERROR\b/.test(line) && !line.includes(UNKNOWN_HERE)) this.noteComplaint(line);
  }

  fingersLand([{ x, y }]) {
    return this.finger({ type: "pointerMove", x, y }, { type: "pointerDown", button: 0 });
  }

  fingersMove([{ x, y }]) {
    return this.finger({ type: "pointerMove", x: Math.round(x), y: Math.round(y) });
  }

  async fingersLift() {
    await this.finger({ type: "pointerUp", button: 0 });
    // A mouse that moves on before its click was drawn would drag.
    await this.framesPass(FRAMES_OF_A_CLICK);
  }

  finger(...actions) {
    const mouse = { type: "pointer", id: "finger", parameters: { pointerType: "mouse" }, actions };
    return this.driver.ask("POST", "/actions", { actions: [mouse] });
  }

  downloads(touch) {
    return arrives(this, touch);
  }

  /** The battery ends: every process of this browser is killed, with no time for anything. */
  dies() {
    return this.processes.kill();
  }

  /** The browser is closed, as by its own button, and then its driver. */
  async switchesOff() {
    await this.driver?.end().catch(() => {});
    await this.processes?.kill();
  }
}

/** A conversation with the driver: one thing after the other. */
class Driver {
  constructor(address) {
    Object.assign(this, { address, session: "", before: Promise.resolve() });
  }

  ask(method, what, told) {
    const answer = this.before.then(() => this.askNow(method, `${this.session}${what}`, told));
    this.before = answer.catch(() => {});
    return answer;
  }

  async askNow(method, what, told) {
    const response = await fetch(`${this.address}${what}`, { method, body: told && JSON.stringify(told) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${what}: ${value.error}: ${value.message}`);
    return value;
  }

  /** Waits until the driver listens. */
  async answers() {
    const end = Date.now() + PATIENCE;
    while (!(await this.ask("GET", "/status").catch(() => null))) {
      if (Date.now() > end) throw new Error("the WebKit driver does not answer");
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  async begin(binary, args) {
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } };
    const { sessionId } = await this.ask("POST", "/session", { capabilities });
    this.session = `/session/${sessionId}`;
    await this.ask("POST", "/timeouts", { script: PATIENCE, pageLoad: PATIENCE });
  }

  end() {
    return this.ask("DELETE", "");
  }
}

/** What hands need of a page. */
class Page {
  constructor(driver) {
    this.driver = driver;
  }

  goto(url) {
    return this.driver.ask("POST", "/url", { url });
  }

  reload() {
    return this.driver.ask("POST", "/refresh", {});
  }

  /** Asks the page; what is asked and answered goes as JSON. */
  async evaluate(what, argument = null) {
    const script = `const [argument, done] = arguments;
      Promise.resolve(argument).then(${what}).then(
        (answer) => done({ answer: JSON.stringify(answer) }),
        (problem) => done({ problem: String(problem) }),
      );`;
    const { answer, problem } = await this.driver.ask("POST", "/execute/async", { script, args: [argument] });
    if (problem) throw new Error(problem);
    return answer && JSON.parse(answer);
  }

  async screenshot({ path: file }) {
    fs.writeFileSync(file, Buffer.from(await this.driver.ask("GET", "/screenshot"), "base64"));
  }
}

/** A free port of this machine. */
async function freePort() {
  const server = net.createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
