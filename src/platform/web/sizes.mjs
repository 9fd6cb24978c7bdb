// Says how large the packed app is, beside what was aimed for.

import fs from "node:fs";
import path from "node:path";

import { filesBelow } from "./house.mjs";

const MEGABYTE = 1_000_000;
const PROGRAM = "six-seeds_bg.wasm";
/** Most megabytes of the program in brotli, and of everything that is fetched once. */
const GOALS = { program: 6.5, everything: 25 };

const PARTS = [
  ["program", (name) => name === PROGRAM],
  ["glue and page", (name) => !name.includes("/") && name !== PROGRAM],
  ["Latin fonts", (name) => /fonts\/Nunito/.test(name)],
  ["Chinese fonts, first", (name) => /fonts\/Garden.*\.first\./.test(name)],
  ["Chinese fonts, whole", (name) => /fonts\/Garden/.test(name) && !/\.first\./.test(name)],
  ["pictures", (name) => /\.png$/.test(name)],
  ["sounds", (name) => /sounds\//.test(name)],
  ["licences", (name) => /licences|CREDITS/.test(name)],
];

/** Prints a table: each part of the app as it is, in gzip and in brotli; if it was made small, also what is above the goals. */
export function tellSizes(out, madeSmall) {
  const files = filesBelow(out).filter((name) => !/\.(br|gz)$/.test(name));
  const size = (name, ending) => {
    const packed = path.join(out, name + ending);
    return fs.statSync(fs.existsSync(packed) ? packed : path.join(out, name)).size;
  };
  const sum = (names, ending) => names.reduce((total, name) => total + size(name, ending), 0);
  const row = (what, names) => {
    const columns = ["", ".gz", ".br"].map((ending) => (sum(names, ending) / MEGABYTE).toFixed(2).padStart(8));
    console.log(`${what.padEnd(22)}${columns.join(" ")}`);
  };
  console.log(`${"MB".padEnd(22)}${["raw", "gzip", "brotli"].map((word) => word.padStart(8)).join(" ")}`);
  for (const [what, belongs] of PARTS) row(what, files.filter(belongs));
  row("everything", files);
  if (!madeSmall) return;
  const program = size(PROGRAM, ".br") / MEGABYTE;
  const everything = sum(files, ".br") / MEGABYTE;
  for (const [what, megabytes] of Object.entries({ program, everything })) {
    if (megabytes > GOALS[what]) console.log(`${what}: ${megabytes.toFixed(2)} MB is above the goal of ${GOALS[what]} MB`);
  }
}
