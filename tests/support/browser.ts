import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { preview, type PreviewServer } from "vite";

/** Flags for a quiet, offline Chromium, also as root. */
const FLAGS = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The built application, served, and a browser beside it. */
export interface Stage {
  readonly address: string;
  readonly browser: Browser;
  /** A page with storage of its own. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serves `dist` on a free port and starts the browser named by CHROMIUM_PATH. */
export async function openStage(): Promise<Stage> {
  const server: PreviewServer = await preview({
    logLevel: "silent",
    preview: { port: 0, host: "127.0.0.1", strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the preview server has no address");
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  return {
    address,
    browser,
    open: async (options = {}) => {
      const context = await browser.newContext({ locale: "nl-BE", ...options });
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
