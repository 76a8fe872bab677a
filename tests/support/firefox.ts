import { mkdirSync } from "node:fs";
import { type Browser, launch } from "puppeteer-core";

/** Firefox named by FIREFOX_PATH, driven by WebDriver BiDi; downloads go to `downloads`. */
export async function openFirefox(downloads: string): Promise<Browser> {
  mkdirSync(downloads, { recursive: true });
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
