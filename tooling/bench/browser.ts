// Runs the suite in a browser's worker. The page fetches its input from a local server and posts its result back, so no
// driver is needed: the browser is started with the address, and stopped when the result arrives.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SuiteInput, SuiteResult } from "./suite";

/** A browser on this machine. */
export interface BrowserProgram {
  readonly path: string;
  /** Arguments for a headless run with its own profile. */
  readonly flags: (profile: string) => readonly string[];
}

const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];

/** Chromium, also as root. */
export function chromiumAt(path: string): BrowserProgram {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", ...QUIET];
  return { path, flags: (profile) => [...flags, `--user-data-dir=${profile}`] };
}

/** Firefox. */
export function firefoxAt(path: string): BrowserProgram {
  return { path, flags: (profile) => ["--headless", "--no-remote", "--profile", profile] };
}

const PAGE = `<!doctype html><title>bench</title><script type="module">
  const worker = new Worker("/worker.js", { type: "module" });
  const send = (body) => fetch("/result", { method: "POST", body: JSON.stringify(body) });
  worker.addEventListener("error", (event) => send({ failed: String(event.message) }));
  worker.addEventListener("message", (event) => send(event.data));
  worker.postMessage(await (await fetch("/input.json")).json());
</script>`;

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** With these headers a browser's clock has microsecond resolution. */
const HEADERS = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

type Receive = (said: SuiteResult | { readonly failed: string }) => void;

/** Serves the page, the worker and its input; `receive` receives what the page sends. */
function serve(workerFile: string, input: SuiteInput, receive: Receive): Server {
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/": ["text/html", PAGE],
    "/worker.js": ["text/javascript", readFileSync(workerFile, "utf8")],
    "/input.json": ["application/json", JSON.stringify(input)],
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = files[request.url ?? ""];
    response.writeHead(file === undefined ? 404 : 200, { ...HEADERS, "Content-Type": file?.[0] ?? "text/plain" });
    response.end(file?.[1]);
    if (request.url === "/result") receive(JSON.parse(await textOf(request)) as SuiteResult | { failed: string });
  };
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => receive({ failed: String(error) }));
  });
}

/** Rejects if the browser exits before the result arrives. */
function ended(browser: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    browser.on("error", reject);
    browser.on("exit", (code) => reject(new Error(`the browser ended with code ${code}`)));
  });
}

/** Stops a browser and waits for its exit: until then it still writes to its profile. */
async function stop(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null || browser.pid === undefined) return;
  const gone = new Promise((resolve) => {
    browser.once("exit", resolve);
  });
  browser.kill();
  await gone;
}

/**
 * Runs the suite in a browser.
 * @param workerFile the bundled worker.
 * @throws Error when the browser cannot be started or its worker fails.
 */
export async function runInBrowser(
  { path, flags }: BrowserProgram,
  workerFile: string,
  input: SuiteInput,
): Promise<SuiteResult> {
  const profile = mkdtempSync(join(tmpdir(), "bench-profile-"));
  let receive: Receive = () => undefined;
  const result = new Promise<SuiteResult>((resolve, reject) => {
    receive = (said) => ("failed" in said ? reject(new Error(said.failed)) : resolve(said));
  });
  const server = serve(workerFile, input, (said) => receive(said));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = spawn(path, [...flags(profile), address], { stdio: "ignore" });
  try {
    return await Promise.race([result, ended(browser)]);
  } finally {
    await stop(browser);
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
