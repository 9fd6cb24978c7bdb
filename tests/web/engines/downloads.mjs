// Files that a browser puts into a folder.

import fs from "node:fs";
import path from "node:path";

/** Endings of files that are still on their way. */
const UNFINISHED = [".part", ".wkdownload"];

/** The file that this touch brings into the tablet's folder. */
export async function arrives(tablet, touch) {
  const there = new Set(fs.readdirSync(tablet.folder));
  await touch();
  const name = await tablet.until("a file has arrived", () => {
    const names = fs.readdirSync(tablet.folder).filter((name) => !there.has(name));
    const unfinished = names.some((name) => UNFINISHED.includes(path.extname(name)));
    return !unfinished && names.find((name) => fs.statSync(path.join(tablet.folder, name)).size > 0);
  });
  return { name, text: fs.readFileSync(path.join(tablet.folder, name), "utf8") };
}
