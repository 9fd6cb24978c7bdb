// The way in: checks what the browser can do, fetches the program while six seeds grow, and tells what is in the way.
import { askBeforeLeaving, holdTheWayBack, loadAgain } from "./leaving.js";
import { keepForOffline } from "./offline.js";
import { bringOlderRecords } from "./older-records.js";
import { PROGRAM_BYTES, WORDS } from "./packed.js";
import { OWN_NAME, tellTheName } from "./place.js";
import { hasLostItsPicture, returnToTheSeat, watchForTheEnd } from "./returning.js";
import { unlockSound } from "./sound.js";
import { isTyping, letHandsWrite } from "./writing.js";

const ENGLISH = "en";
const CHINESE = "zh-Hans";
/** Where the program keeps in which language the next start greets. */
const LANGUAGE_KEPT = `${OWN_NAME}-language`;
/** So much of the growing is fetching; the rest is the program's own start. */
const FETCHING = 0.86;
/** After so many milliseconds of waiting it is said that only the first time takes long. */
const PATIENCE = 2500;

const cover = document.getElementById("cover");
const waiting = document.getElementById("waiting");
const bed = document.getElementById("bed");
const plants = [...document.querySelectorAll(".plant")];
const language = languageOfThePage();
const words = WORDS[language];

let touchable = false;
let troubled = false;

tellTheName();
speak();
keepTheGlassStill();
unlockSound();
letHandsWrite();
watchForTheEnd(tell);
askBeforeLeaving();
window.addEventListener("six-seeds-touchable", takeTheCoverAway, { once: true });
window.addEventListener("six-seeds-trouble", (event) => tell(event.detail));
start();

/** The language asked for in the address, else the one spoken last time, else the browser's. */
function languageOfThePage() {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === ENGLISH || asked === CHINESE) return asked;
  try {
    const kept = localStorage.getItem(LANGUAGE_KEPT);
    if (kept === ENGLISH || kept === CHINESE) return kept;
  } catch {
    // Nothing may be kept: the browser's language will do, and what follows tells about the storage.
  }
  return navigator.language.toLowerCase().startsWith("zh") ? CHINESE : ENGLISH;
}

function speak() {
  document.documentElement.lang = language;
  waiting.textContent = words["page-waking"];
  bed.setAttribute("aria-label", words["page-waking"]);
  document.querySelector("#turn p").textContent = words["page-turn"];
}

/** No menu, no zoom, no scrolling: hands are on the glass all the time. */
function keepTheGlassStill() {
  const still = (event) => event.preventDefault();
  for (const kind of ["contextmenu", "gesturestart", "gesturechange", "dblclick", "selectstart", "dragstart"]) {
    document.addEventListener(kind, (event) => {
      if (!isTyping(event.target)) still(event);
    });
  }
  document.addEventListener("touchmove", (event) => isTyping(event.target) || still(event), { passive: false });
  document.addEventListener("wheel", (event) => event.ctrlKey && still(event), { passive: false });
}

async function start() {
  const missing = (await whatIsMissing()) ?? (await whatOlderRecordsNeed());
  if (missing) {
    tell(missing);
    return;
  }
  const patience = setTimeout(() => {
    waiting.textContent = words["page-first-time"];
  }, PATIENCE);
  try {
    const [glue, program] = await Promise.all([import("./six-seeds.js"), fetchTheProgram()]);
    await glue.default({ module_or_path: program });
  } catch (problem) {
    // The engine leaves `main` by an exception that is none.
    if (!String(problem).includes("Using exceptions for control flow")) {
      console.error(problem);
      tell(problem instanceof NotFetched ? "network" : "program");
    }
  } finally {
    clearTimeout(patience);
  }
}

/** What the app cannot do without, and this browser lacks. */
async function whatIsMissing() {
  if (typeof WebAssembly !== "object" || !document.createElement("canvas").getContext("webgl2")) return "webgl";
  // Then locks and workers are kept from the page too, and nothing would be there without a network.
  if (!isSecureContext) return "insecure";
  if (!navigator.locks) return "storage";
  return (await canKeep()) ? null : "storage";
}

/** Whether anything can be kept: some browsers have a storage and refuse to open it. */
function canKeep() {
  return new Promise((answer) => {
    try {
      const asked = indexedDB.open(`${OWN_NAME}-can-keep`);
      asked.onerror = () => answer(false);
      asked.onblocked = () => answer(false);
      asked.onsuccess = () => {
        asked.result.close();
        indexedDB.deleteDatabase(`${OWN_NAME}-can-keep`);
        answer(true);
      };
    } catch {
      answer(false);
    }
  });
}

async function whatOlderRecordsNeed() {
  try {
    return await bringOlderRecords();
  } catch (problem) {
    console.error(problem);
    return "storage";
  }
}

class NotFetched extends Error {}

/** The program as it arrives; the seeds grow with its bytes. */
async function fetchTheProgram() {
  let answer;
  try {
    answer = await fetch("six-seeds_bg.wasm");
  } catch (problem) {
    throw new NotFetched(String(problem));
  }
  if (!answer.ok || !answer.body) throw new NotFetched(`the program could not be fetched: ${answer.status}`);
  let arrived = 0;
  const counted = answer.body.pipeThrough(
    new TransformStream({
      transform(piece, onward) {
        arrived += piece.byteLength;
        grow((arrived / PROGRAM_BYTES) * FETCHING);
        onward.enqueue(piece);
      },
    }),
  );
  return new Response(counted, { headers: { "Content-Type": "application/wasm" } });
}

/** Lets the seeds grow, one after the other. */
function grow(share) {
  const grown = Math.min(1, share);
  bed.setAttribute("aria-valuenow", String(Math.round(grown * 100)));
  plants.forEach((plant, place) => {
    const own = Math.min(1, Math.max(0, grown * plants.length - place));
    plant.style.setProperty("--grown", own.toFixed(3));
  });
}

function takeTheCoverAway() {
  touchable = true;
  holdTheWayBack();
  grow(1);
  if (troubled) return;
  cover.classList.add("away");
  cover.addEventListener("transitionend", hideTheCover, { once: true });
  setTimeout(hideTheCover, 600);
  keepEverything();
}

function hideTheCover() {
  if (touchable && !troubled) cover.hidden = true;
}

/** Says what is in the way, over everything. The first trouble stays. */
function tell(trouble) {
  if (troubled) return;
  troubled = true;
  const known = troubleOf(trouble);
  const card = document.getElementById("trouble");
  card.querySelector("h2").textContent = words[`page-${known}`];
  card.querySelector("p").textContent = words[`page-${known}-help`];
  const again = card.querySelector("button");
  // Without a picture children may touch anywhere on the card's page to go on.
  const lost = known === "graphics";
  again.textContent = words[lost ? "page-go-on" : "page-again"];
  (lost ? cover : again).addEventListener("click", lost ? returnToTheSeat : loadAgain);
  cover.hidden = false;
  cover.classList.remove("away");
  cover.classList.add("troubled");
  card.hidden = false;
  again.focus();
}

/** A program that ends because its picture was taken away has no trouble of its own. */
function troubleOf(word) {
  if (word === "program" && hasLostItsPicture()) return "graphics";
  return ["webgl", "insecure", "storage", "other-tab", "not-kept", "network", "graphics"].includes(word) ? word : "program";
}

/** Everything is kept for the time without a network, once the children can play. */
async function keepEverything() {
  try {
    const { first, missing } = await keepForOffline();
    if (first) say(words[missing.length === 0 ? "page-offline-ready" : "page-offline-partly"]);
  } catch (problem) {
    // The app works on; it only needs the network at the next start.
    document.documentElement.dataset.offline = "not";
    console.warn(problem);
  }
}

/** A small note at the lower edge, which goes by itself and is in nobody's way. */
function say(text) {
  const note = document.getElementById("note");
  note.textContent = text;
  note.hidden = false;
  note.addEventListener("animationend", () => (note.hidden = true), { once: true });
}
