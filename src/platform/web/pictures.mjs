// Pictures for the web: as large as they are shown, with few colours where nobody sees it; and the icons of the app.

import fs from "node:fs";
import path from "node:path";

import sharp from "sharp";

import { house } from "./house.mjs";

/** Longest side of a picture in pixels: the largest are shown at some 300 points, on tablets of two pixels a point. */
const LONGEST_SIDE = 384;
/** Quality of the reduced colours; above this they cannot be told from all colours. */
const QUALITY = 92;

/** Colours of the icon: the morning sky and the ground of the garden. */
const SKY = ["#c1e7ef", "#ffefce"];
const GROUND = ["#93cb6f", "#6eb05a"];

/** Makes smaller copies of all pictures of a folder. A copy that gains nothing is the picture as it was. */
export async function shrinkPictures(from, to) {
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(from).filter((name) => name.endsWith(".png"))) {
    const original = fs.readFileSync(path.join(from, name));
    const small = await sharp(original)
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true, kernel: "lanczos3" })
      .png({ palette: true, quality: QUALITY, effort: 10, compressionLevel: 9 })
      .toBuffer();
    fs.writeFileSync(path.join(to, name), small.length < original.length ? small : original);
  }
}

/** The icons of the app: a seedling in the garden. The maskable one fills its square and keeps clear of the edges. */
export async function drawIcons(to) {
  fs.mkdirSync(to, { recursive: true });
  for (const [name, size, round, share] of [
    ["192.png", 192, 0.22, 0.74],
    ["512.png", 512, 0.22, 0.74],
    ["180.png", 180, 0, 0.7],
    ["512-maskable.png", 512, 0, 0.56],
  ]) {
    await drawIcon(path.join(to, name), size, round, share);
  }
}

async function drawIcon(file, size, round, share) {
  const seedling = Math.round(size * share);
  const picture = await sharp(path.join(house, "assets/emoji/seedling.png")).resize(seedling).png().toBuffer();
  const garden = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}">
    <defs>
      <linearGradient id="sky" x2="0" y2="1"><stop stop-color="${SKY[0]}"/><stop offset="0.7" stop-color="${SKY[1]}"/></linearGradient>
      <linearGradient id="ground" x2="0" y2="1"><stop stop-color="${GROUND[0]}"/><stop offset="1" stop-color="${GROUND[1]}"/></linearGradient>
      <clipPath id="round"><rect width="100" height="100" rx="${round * 100}"/></clipPath>
    </defs>
    <g clip-path="url(#round)">
      <rect width="100" height="100" fill="url(#sky)"/>
      <ellipse cx="50" cy="104" rx="90" ry="42" fill="url(#ground)"/>
    </g>
  </svg>`);
  await sharp(garden)
    .composite([
      { input: picture, left: Math.round((size - seedling) / 2), top: Math.round((size - seedling) / 2 - size * 0.01) },
    ])
    .png({ palette: true, quality: 95, effort: 10, compressionLevel: 9 })
    .toFile(file);
}
