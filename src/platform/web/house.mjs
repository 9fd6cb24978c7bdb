// Where the house stands, and what lies in a folder.

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the repository. */
export const house = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Every file in a folder and the folders in it: paths from that folder, with `/` between; sorted. */
export function filesBelow(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const from = (entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name));
  return files.map((entry) => from(entry).split(path.sep).join("/")).sort();
}
