// Serves a packed folder on loopback, for trying it out: node src/platform/web/serve.mjs DIR [PORT]
// With the right types, packed where the browser takes it, and always asked for anew, as a host should.

import { createHash } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { TYPES } from "./types.mjs";

const PACKINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
];
/** So many ports are tried, where one is taken. */
const PORTS = 20;

/** Serves this folder; says on which port. Port 0 is any that is free. */
export async function serve(folder, port = 8080) {
  const root = path.resolve(folder);
  const server = http.createServer((request, response) => answer(root, request, response));
  for (let tried = port; ; tried += 1) {
    try {
      await new Promise((done, failed) => {
        server.once("error", failed);
        server.listen(tried, "127.0.0.1", () => done(server.removeListener("error", failed)));
      });
      return { server, port: server.address().port };
    } catch (problem) {
      if (problem.code !== "EADDRINUSE" || tried >= port + PORTS) throw problem;
    }
  }
}

/** Answers with a file of this folder. */
export function answer(root, request, response) {
  const file = fileOf(root, request.url);
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("There is no such file here.\n");
    return;
  }
  const taken = request.headers["accept-encoding"] ?? "";
  const packing = PACKINGS.find(([name, ending]) => taken.includes(name) && fs.existsSync(file + ending));
  const sent = packing ? file + packing[1] : file;
  const facts = fs.statSync(sent);
  const tag = `"${createHash("sha256").update(`${sent}${facts.size}${facts.mtimeMs}`).digest("hex").slice(0, 20)}"`;
  const headers = {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    ETag: tag,
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    ...(packing && { "Content-Encoding": packing[0] }),
  };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "Content-Length": facts.size });
  if (request.method === "HEAD") response.end();
  else fs.createReadStream(sent).pipe(response);
}

/** The file that is asked for; nothing outside the folder, and nothing where there is none. */
function fileOf(root, address) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = path.join(root, asked.endsWith("/") ? `${asked}index.html` : asked);
  const inside = file.startsWith(root + path.sep);
  return inside && fs.existsSync(file) && fs.statSync(file).isFile() ? file : null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, port] = process.argv.slice(2);
  const { port: taken } = await serve(folder ?? "dist", Number(port ?? 8080));
  console.log(`Six Seeds: http://localhost:${taken}/  (to stop: Ctrl and C)`);
}
