import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { serveFolder, type StaticServer } from "../../tooling/support/static-server";

/** Whether there is a Firefox on this machine; npm test says so when there is none. */
export const hasFirefox = process.env["FIREFOX_PATH"] !== "none";

/** The built application, served, and a Firefox beside it. */
interface FirefoxStage {
  readonly server: StaticServer;
  /** The folder in which it saves. */
  readonly downloads: string;
  /** A page in a context of its own. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox named by FIREFOX_PATH, driven by WebDriver BiDi. */
function start(downloads: string): Promise<Browser> {
  return launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr",
    headless: true,
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.always_ask_before_handling_new_types": false,
      "pdfjs.disabled": true,
      "browser.helperApps.neverAsk.saveToDisk": "application/pdf",
      "intl.accept_languages": "nl-BE",
    },
  });
}

/** Serves `dist` on a free port and starts Firefox. */
export async function openFirefoxStage(): Promise<FirefoxStage> {
  const downloads = mkdtempSync(join(tmpdir(), "wegwijzer-firefox-"));
  const server = await serveFolder("dist");
  const browser = await start(downloads);
  return {
    server,
    downloads,
    open: async () => (await browser.createBrowserContext()).newPage(),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(downloads, { recursive: true });
    },
  };
}
