// Where the app lies. A browser keeps one store for all pages of a host name: whatever is kept there is named by the folder, so
// that two copies do not touch what the other keeps. A copy with a host name of its own keeps the plain names.

export const PLAIN_NAME = "six-seeds";
/** The folder on the host, with a slash at both ends. */
export const FOLDER = new URL("./", import.meta.url).pathname;
/** What all names in the browser's store begin with. */
export const OWN_NAME = FOLDER === "/" ? PLAIN_NAME : `${PLAIN_NAME}@${FOLDER}`;

/** Tells the program its name, and the browser which app this is: the manifest's `id` counts for the whole host name. */
export function tellTheName() {
  document.documentElement.dataset.ownName = OWN_NAME;
  if (FOLDER !== "/") document.querySelector("link[rel=manifest]").href = "in-a-folder.webmanifest";
}
