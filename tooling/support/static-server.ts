import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
};

/** Serves a folder like a plain web server, at the root and below a path. */
export interface StaticServer {
  /** Address of the root: "http://127.0.0.1:1234/". */
  readonly address: string;
  /** The same files below a path, as on a municipality's site. */
  readonly below: string;
  close(): Promise<void>;
}

const BELOW = "/gemeente/wegwijzer/";

/** The file for a path; a folder means its index.html, and requires a trailing slash. */
function find(root: string, path: string): { readonly file: string } | { readonly redirect: true } | null {
  const file = join(root, normalize(path));
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return { file };
  if (!path.endsWith("/")) return { redirect: true };
  return existsSync(join(file, "index.html")) ? { file: join(file, "index.html") } : null;
}

/** Files that do not benefit from compression. */
const PACKED = new Set([".png", ".woff2"]);

/** Sends a file, compressed if the browser accepts that, as static hosts do. */
function send(file: string, request: IncomingMessage, response: ServerResponse): void {
  const kind = extname(file);
  const bytes = readFileSync(file);
  const pack = !PACKED.has(kind) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const body = pack ? gzipSync(bytes) : bytes;
  response.writeHead(200, {
    "content-type": TYPES[kind] ?? "application/octet-stream",
    "content-length": body.length,
    vary: "accept-encoding",
    ...(pack ? { "content-encoding": "gzip" } : {}),
  });
  response.end(body);
}

/** The page that static hosts send for missing files. */
function sendNotFound(root: string, response: ServerResponse): void {
  const page = join(root, "404.html");
  const there = existsSync(page);
  response.writeHead(404, { "content-type": there ? TYPES[".html"] : "text/plain" });
  response.end(there ? readFileSync(page) : "not found");
}

/** Starts a server for `root` on a free local port. */
export async function serveFolder(root: string): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname.startsWith(BELOW) ? pathname.slice(BELOW.length - 1) : pathname);
    const found = find(root, path);
    if (found === null) sendNotFound(root, response);
    else if ("redirect" in found) response.writeHead(301, { location: `${pathname}/` }).end();
    else send(found.file, request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  const origin = `http://127.0.0.1:${bound.port}`;
  return {
    address: `${origin}/`,
    below: origin + BELOW,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
