// Packs the web app: node src/platform/web/pack.mjs --program FILE.wasm --out DIR [--quick]
// The folder can be put on any host of files that gives it out under a host name of its own. --quick is for trying out: the program is not made small.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import zlib from "node:zlib";

import { cutFonts } from "./fonts.mjs";
import { drawIcons, shrinkPictures } from "./pictures.mjs";
import { filesBelow, house } from "./house.mjs";
import { tellSizes } from "./sizes.mjs";
import { TYPES } from "./types.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const WORKER = "service-worker.js";

/** What ships beside the program. Words and levels are inside it. */
const COPIED = ["fonts", "icons", "sounds", "licences", "CREDITS.md"];
/** What the app starts and plays without: where a host does not give such a file, the rest is kept for offline, and the desk
 * names what is missing. A picture leaves a gap, a sound is silent, the whole Chinese fonts are for words of one's own. */
const OPTIONAL = [
  /^LICENSE-|^assets\/licences\/|^assets\/CREDITS\.md$/,
  /^icons\/|\.webmanifest$/,
  /^assets\/.*\.(png|ogg|txt)$/,
  /^assets\/fonts\/Garden.*(?<!\.first)\.ttf$/,
];
/** Files that are much smaller when packed; pictures and sounds are packed already. */
const PACKABLE = /\.(html|css|js|json|webmanifest|wasm|ttf|txt|md)$/;
/** What the optimiser may use: what every browser with WebGL 2 and Web Locks has had for years. */
const WASM_FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "sign-ext",
  "reference-types",
  "multivalue",
  "nontrapping-float-to-int",
  "mutable-globals",
  "call-indirect-overlong",
];

const { values: asked } = parseArgs({
  options: { program: { type: "string" }, out: { type: "string" }, quick: { type: "boolean", default: false } },
});
if (!asked.program || !asked.out) {
  console.error("pack: say --program FILE.wasm and --out DIR");
  process.exit(2);
}
await pack(asked.program, path.resolve(asked.out), asked.quick);

async function pack(program, out, quick) {
  emptyFolder(out);
  packProgram(program, out, quick);
  copyFiles(out);
  await shrinkPictures(path.join(house, "assets/emoji"), path.join(out, "assets/emoji"));
  await drawIcons(path.join(out, "icons"));
  await cutFonts(path.join(out, "assets/fonts"));
  writePacked(out);
  writeServiceWorker(out);
  squeeze(out, quick);
  tellSizes(out, !quick);
  tell("give it out under a host name of its own: every other page of that name could read the records");
}

/** Empties the folder, but only one that was packed before: nobody's own files are taken away. */
function emptyFolder(out) {
  const there = fs.existsSync(out) ? fs.readdirSync(out) : [];
  if (there.length > 0 && !there.includes(WORKER)) {
    console.error(`pack: ${out} holds other files; name an empty folder, or one that does not exist`);
    process.exit(1);
  }
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
}

/** The program with the glue that calls it. */
function packProgram(program, out, quick) {
  tell("wasm-bindgen");
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-name", "six-seeds", "--out-dir", out, program]);
  if (quick) return;
  const file = path.join(out, "six-seeds_bg.wasm");
  const optimiser = path.join(here, "node_modules/binaryen/bin/wasm-opt");
  const features = WASM_FEATURES.map((feature) => `--enable-${feature}`);
  const small = `${file}.small`;
  tell("wasm-opt, which takes some minutes");
  run(process.execPath, [
    "--max-old-space-size=8192",
    optimiser,
    "-Oz",
    "--strip-debug",
    "--strip-producers",
    ...features,
    file,
    "-o",
    small,
  ]);
  fs.renameSync(small, file);
}

function tell(what) {
  console.error(`pack: ${what}`);
}

function run(command, words) {
  execFileSync(command, words, { stdio: ["ignore", "inherit", "inherit"] });
}

function copyFiles(out) {
  for (const name of fs.readdirSync(path.join(here, "page")).filter((name) => name !== WORKER)) {
    fs.copyFileSync(path.join(here, "page", name), path.join(out, name));
  }
  writeManifestForAFolder(out);
  for (const name of COPIED) {
    fs.cpSync(path.join(house, "assets", name), path.join(out, "assets", name), { recursive: true });
  }
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) {
    fs.copyFileSync(path.join(house, name), path.join(out, `${name}.txt`));
  }
}

/** An `id` counts for the whole host name; without one an app is known by the address at which it starts. */
function writeManifestForAFolder(out) {
  const { id, ...manifest } = JSON.parse(fs.readFileSync(path.join(out, "manifest.webmanifest"), "utf8"));
  if (!id) throw new Error("the manifest has lost its id: apps that are installed would not be known again");
  fs.writeFileSync(path.join(out, "in-a-folder.webmanifest"), JSON.stringify(manifest, null, 2));
}

/** What the page has to know: its words, from the Fluent files, and how large the program is. */
function writePacked(out) {
  const words = Object.fromEntries(["en", "zh-Hans"].map((language) => [language, wordsOfThePage(language)]));
  const bytes = fs.statSync(path.join(out, "six-seeds_bg.wasm")).size;
  const lines = [`export const PROGRAM_BYTES = ${bytes};`, `export const WORDS = ${JSON.stringify(words, null, 2)};`];
  fs.writeFileSync(path.join(out, "packed.js"), `${lines.join("\n")}\n`);
}

function wordsOfThePage(language) {
  const text = fs.readFileSync(path.join(house, "assets/locale", language, "page.ftl"), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    lines.map((line) => {
      const [, key, words] = /^([a-z-]+) = (.+)$/.exec(line) ?? [];
      if (!key || words.includes("{")) throw new Error(`${language}/page.ftl: "${line}" is not a plain line`);
      return [key, words];
    }),
  );
}

/** The worker that keeps everything for offline, with every file it keeps. */
function writeServiceWorker(out) {
  const sums = {};
  for (const name of filesBelow(out)) {
    const sum = createHash("sha256").update(fs.readFileSync(path.join(out, name))).digest("hex");
    sums[name] = sum.slice(0, 16);
  }
  const needed = Object.keys(sums).filter((name) => !OPTIONAL.some((kind) => kind.test(name)));
  const worker = fs
    .readFileSync(path.join(here, "page", WORKER), "utf8")
    .replace("__FILES__", () => JSON.stringify(sums, null, 1))
    .replace("__NEEDED__", () => JSON.stringify(needed, null, 1))
    .replace("__TYPES__", () => JSON.stringify(TYPES, null, 1));
  const version = createHash("sha256").update(worker).digest("hex").slice(0, 12);
  fs.writeFileSync(path.join(out, WORKER), worker.replace("__VERSION__", version));
}

/** Puts a packed copy beside every file that gains by it; a host hands it out where the browser takes it. */
function squeeze(out, quick) {
  for (const name of filesBelow(out).filter((name) => PACKABLE.test(name))) {
    const file = path.join(out, name);
    const bytes = fs.readFileSync(file);
    const settings = {
      [zlib.constants.BROTLI_PARAM_QUALITY]: quick ? 4 : 11,
      [zlib.constants.BROTLI_PARAM_LGWIN]: 24,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(bytes, { params: settings }));
    fs.writeFileSync(`${file}.gz`, zlib.gzipSync(bytes, { level: quick ? 4 : 9 }));
  }
}
