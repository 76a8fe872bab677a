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
  /**
   * A page with storage of its own, and without a service worker unless it is asked for. It waits for its fonts as long as
   * it takes, for on a busy machine they may come after the quarter of a second that public/boot.js gives them;
   * `hurried` = it does not.
   */
  open(options?: BrowserContextOptions & { readonly hurried?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** In the page: the timer of public/boot.js that gives up on fonts never runs. */
function waitForFonts(): void {
  const start = window.setTimeout.bind(window) as (...args: unknown[]) => number;
  // A function with a name would be wrapped by tsx in one that the page does not have.
  window.setTimeout = ((...args: unknown[]) => (args[2] === "system" ? 0 : start(...args))) as typeof setTimeout;
}

/** Serves `dist` on a free port and starts the browser. */
export async function openStage(): Promise<Stage> {
  const server = await serveFolder("dist");
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  return {
    address: server.address,
    below: server.below,
    browser,
    open: async ({ hurried = false, ...options } = {}) => {
      const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "block", ...options });
      if (!hurried) await context.addInitScript(waitForFonts);
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
