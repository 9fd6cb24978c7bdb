// The texts of the app in one language, read from the same files: what a hand looks for on the desk.

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const house = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** A function from a key and its variables to the text. Choices by number take the last branch. */
export function textsOf(language) {
  const folder = path.join(house, "assets/locale", language);
  const texts = new Map();
  // What is said otherwise in a browser comes last.
  const files = ["", "in-a-browser"].flatMap((inner) => {
    const names = fs.readdirSync(path.join(folder, inner)).filter((name) => name.endsWith(".ftl"));
    return names.map((name) => path.join(folder, inner, name));
  });
  for (const file of files) {
    let key = null;
    for (const line of fs.readFileSync(file, "utf8").split("\n")) {
      const begins = /^([a-z][\w-]*) = ?(.*)$/.exec(line);
      if (begins) {
        [, key] = begins;
        texts.set(key, begins[2]);
      } else if (key && /^\s/.test(line)) {
        texts.set(key, `${texts.get(key)}\n${line.trim()}`);
      }
    }
  }
  return (key, variables = {}) => {
    if (!texts.has(key)) throw new Error(`there is no text ${key}`);
    return texts.get(key).replace(/\{ \$([\w-]+) \}/g, (_, name) => variables[name]);
  };
}

/** The title of something in a level file or a programme: the first after its id. */
export function titleOf(file, id, language) {
  const text = fs.readFileSync(path.join(house, "levels", file), "utf8");
  const after = text.slice(text.indexOf(`id: "${id}"`));
  const [, en, zh] = /title: \(en: "([^"]*)", zh_hans: "([^"]*)"\)/.exec(after);
  return language === "en" ? en : zh;
}
