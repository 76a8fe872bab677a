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

/** The browser for all browser tests: from CHROMIUM_PATH, otherwise Debian's. */
export function chromiumPath(): string {
  return process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
}

/** The served application, and a browser. */
export interface Stage {
  readonly address: string;
  /** The same application below a path. */
  readonly below: string;
  readonly browser: Browser;
  /**
   * A page with its own storage, and no service worker by default. It waits for its fonts indefinitely, since on a busy
   * machine they may exceed the quarter of a second that public/boot.js allows, and its `goto` waits until the
   * application listens: a press before that is pressed again by the page. `hurried` = it does neither.
   */
  open(options?: BrowserContextOptions & { readonly hurried?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** In the page: disables the timer of public/boot.js that gives up on fonts. */
function waitForFonts(): void {
  const start = window.setTimeout.bind(window) as (...args: unknown[]) => number;
  // tsx would wrap a named function in a helper that the page does not have.
  window.setTimeout = ((...args: unknown[]) => (args[2] === "system" ? 0 : start(...args))) as typeof setTimeout;
}

/** Makes `goto` wait until the application listens; where it never does, a few seconds. */
function waitForStart(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    const answer = await goto(address, options);
    if (options?.waitUntil === undefined)
      await page
        .locator("html[data-started]")
        .waitFor({ state: "attached", timeout: 3000 })
        .catch(() => undefined);
    return answer;
  };
  return page;
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
      const page = await context.newPage();
      return hurried ? page : waitForStart(page);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
