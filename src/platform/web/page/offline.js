// Keeps everything for the time without a network, and tells on the document how far that is, for the desk: `data-offline` is
// "coming", "ready" (the app starts and plays without a network), "not" or "never" (this browser cannot), and `data-not-kept`
// holds the paths of the files that the host did not give, one a line.

const told = document.documentElement.dataset;
/** What the host did not give, as the worker said last. */
let missing = [];

/** Keeps what is not kept yet. Says whether it is the first time, and whether any file is missing. */
export async function keepForOffline() {
  const workers = navigator.serviceWorker;
  tell(workers ? "coming" : "never");
  if (!workers) return { first: false, missing };
  workers.addEventListener("message", hear);
  workers.startMessages();
  const registration = await workers.register("service-worker.js", { updateViaCache: "none" });
  const first = !registration.active;
  const worker = registration.active ?? (await isKept(registration.installing ?? registration.waiting));
  if (worker) {
    missing = await askForTheRest(worker);
    tell("ready");
    return { first, missing };
  }
  tell("not");
  // Whatever has arrived stays; the rest is asked for when the network is back, or at the next start.
  await new Promise((back) => window.addEventListener("online", back, { once: true }));
  return keepForOffline();
}

/** While a worker keeps what is needed, it tells what the host did not give. */
function hear({ data }) {
  missing = data.missing;
  if (told.offline === "not") tell("not");
}

function tell(state) {
  told.offline = state;
  told.notKept = missing.join("\n");
}

/** The worker, once it has kept what is needed; nothing if it could not. */
function isKept(worker) {
  return new Promise((done) => {
    const look = () => {
      if (["activating", "activated"].includes(worker.state)) done(worker);
      if (worker.state === "redundant") done(null);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Has the worker ask again for what is missing, and waits for what still is. */
function askForTheRest(worker) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data.missing);
    worker.postMessage("keep the rest", [port2]);
  });
}
