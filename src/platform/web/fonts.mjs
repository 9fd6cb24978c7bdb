// The Chinese fonts are large: beside each whole font lies a first one with all characters of the texts that ship.

import fs from "node:fs";
import path from "node:path";

import subsetFont from "subset-font";

import { filesBelow, house } from "./house.mjs";

const CUT = ["GardenUI-Regular", "GardenUI-Bold"];
/** Where texts that are shown stand. */
const TEXTS = ["assets/locale", "levels", "src"];

/** Writes `X.first.ttf` beside each whole font `X.ttf`. */
export async function cutFonts(folder) {
  const characters = charactersOfTheTexts();
  for (const name of CUT) {
    const whole = fs.readFileSync(path.join(folder, `${name}.ttf`));
    const first = await subsetFont(whole, characters, { targetFormat: "truetype" });
    fs.writeFileSync(path.join(folder, `${name}.first.ttf`), first);
  }
}

/** Every character of the shipped texts, and of the keyboard. */
function charactersOfTheTexts() {
  const found = new Set();
  for (let code = 0x20; code < 0x7f; code += 1) found.add(String.fromCodePoint(code));
  for (const folder of TEXTS) {
    for (const name of filesBelow(path.join(house, folder)).filter((name) => /\.(ftl|ron|rs)$/.test(name))) {
      for (const one of fs.readFileSync(path.join(house, folder, name), "utf8")) found.add(one);
    }
  }
  found.delete("\n");
  return [...found].sort().join("");
}
