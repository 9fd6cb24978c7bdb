// Hosts of files with manners of their own, as people have met them: each gives out the packed app in its way.

import http from "node:http";
import path from "node:path";

import { answer } from "../../../src/platform/web/serve.mjs";

const PAGE = "/index.html";
const moved = (status, to) => ({ status, headers: { Location: to } });
const NOT_HERE = { status: 404 };

/**
 * What each host does with an address: it answers with a status of its own, gives another file (`file`), or adds headers to
 * the file. Nothing means that it gives the file as it lies there.
 */
export const MANNERS = {
  "sends /index.html on to /": (at) => (at === PAGE ? moved(301, "/") : {}),
  "puts a slash behind every page": (at) => {
    if (at === PAGE) return moved(308, `${PAGE}/`);
    return at === `${PAGE}/` ? { file: PAGE } : {};
  },
  "takes .html away": (at) => {
    if (at === PAGE) return moved(308, "/index");
    return at === "/index" ? { file: PAGE } : {};
  },
  "gives neither .md nor .br": (at) => (/\.(md|br|gz)$/.test(at) ? NOT_HERE : { plain: true }),
  "calls .wasm a file of bytes": (at) => (at.endsWith(".wasm") ? { headers: { "Content-Type": "application/octet-stream" } } : {}),
  "says that nothing may be stored": () => ({ headers: { "Cache-Control": "no-store", ETag: "" } }),
};

const open = new Set();

/** After a test no host is left, also where it failed. */
export async function closeAllHosts() {
  await Promise.all([...open].map((host) => host.close()));
}

/** Gives out folders, each below its address (`{ "/": dist }`), in this manner, which can be changed meanwhile. */
export async function hostWith(folders, manner = () => ({})) {
  const host = { manner };
  const server = http.createServer((request, response) => {
    const at = new URL(request.url, "http://localhost").pathname;
    const own = host.manner(at) ?? {};
    if (own.status) {
      response.writeHead(own.status, own.headers ?? {}).end();
      return;
    }
    const below = Object.keys(folders).find((address) => at.startsWith(address));
    if (!below) {
      response.writeHead(404).end();
      return;
    }
    if (own.file) request.url = own.file;
    request.url = request.url.replace(below, "/");
    if (own.plain) delete request.headers["accept-encoding"];
    if (own.headers) addHeaders(response, own.headers);
    answer(path.resolve(folders[below]), request, response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  open.add(host);
  const close = async () => {
    open.delete(host);
    await new Promise((done) => (server.close(done), server.closeAllConnections()));
  };
  return Object.assign(host, { port, address: `http://localhost:${port}/`, close });
}

function addHeaders(response, own) {
  const write = response.writeHead.bind(response);
  response.writeHead = (status, headers) => write(status, { ...headers, ...own });
}
