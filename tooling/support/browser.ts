import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { serveFolder } from "./static-server";

/** Flags for a quiet, offline Chromium, also as root. */
export const FLAGS = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser of all browser tests: named by CHROMIUM_PATH, else Debian's. */
export function chromiumPath(): string {
  return process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
}

/** The built application, served, and a browser beside it. */
export interface Stage {
  readonly address: string;
  /** The same application below a path. */
  readonly below: string;
  readonly browser: Browser;
  /** A page with storage of its own, and without a service worker unless it is asked for. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serves `dist` on a free port and starts the browser. */
export async function openStage(): Promise<Stage> {
  const server = await serveFolder("dist");
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  return {
    address: server.address,
    below: server.below,
    browser,
    open: async (options = {}) => {
      const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "block", ...options });
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
