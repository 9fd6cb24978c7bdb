// What a test needs around a tablet: the packed app, served, and folders that go when the tests end.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { serve } from "../../../src/platform/web/serve.mjs";

// One for every profile that goes when the tests end.
process.setMaxListeners(0);

/** The packed app, served; every request that went elsewhere would be noted by the tablet. */
export async function host(folder = process.env.SIX_SEEDS_WEB_DIST) {
  assert.ok(folder && fs.existsSync(folder), "SIX_SEEDS_WEB_DIST names no packed folder; say ./run test web");
  const { server, port } = await serve(folder, 0);
  return {
    address: `http://localhost:${port}/`,
    port,
    close: () => new Promise((done) => (server.close(done), server.closeAllConnections())),
  };
}

/** An empty folder for a browser's storage; it goes when the tests end. */
export function newProfile() {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "six-seeds-web-"));
  process.on("exit", () => fs.rmSync(profile, { recursive: true, force: true }));
  return profile;
}
