import { readFileSync } from "node:fs";
import type { HTTPRequest, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { hasFirefox, openFirefoxStage } from "../support/firefox";

// The same faults in Chromium: not-started, stored-state, faults.
let stage: Awaited<ReturnType<typeof openFirefoxStage>>;
beforeAll(async () => {
  if (hasFirefox) stage = await openFirefoxStage();
});
afterAll(() => stage?.close());

const dossier: unknown = JSON.parse(readFileSync("tests/golden/roeselare-dogbo.dossier.json", "utf8"));
const STATE = JSON.stringify({ version: 1, state: { dossier, lastPage: null } });

/** A page in a context of its own, with something wrong before it is loaded. */
async function openWith(fault: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await stage.open();
  await fault(page);
  return page;
}

/** Files whose address fits come not. */
const without = (pattern: RegExp) => async (page: Page) => {
  await page.setRequestInterception(true);
  page.on("request", (request: HTTPRequest) => {
    void (pattern.test(request.url()) ? request.abort() : request.continue());
  });
};

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 30_000 }, text);

describe.runIf(hasFirefox)("faults in Firefox", () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ["the script is blocked", without(/\/assets\/index-[^/]*\.js$/)],
    [
      "the browser is too old",
      (page) =>
        page.evaluateOnNewDocument(() => {
          for (const method of ["toSorted", "findLast", "at"]) Reflect.deleteProperty(Array.prototype, method);
        }),
    ],
  ])("%s: the page says that it does not start, and can be read", async (_, fault) => {
    const page = await openWith(fault);
    await page.goto(`${stage.server.address}fr/`);
    await says(page, "Le questionnaire et la recommandation ne démarrent pas.");
    expect(await page.$eval("h1", (h1) => h1.getBoundingClientRect().height)).toBeGreaterThan(0);
    await page.browserContext().close();
  });

  it("the storage is denied: said, and the questions work", async () => {
    const page = await openWith((opened) =>
      opened.evaluateOnNewDocument(() => {
        for (const name of ["localStorage", "sessionStorage"])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException("denied", "SecurityError");
            },
          });
      }),
    );
    await page.goto(`${stage.server.address}#/questions/term`);
    await says(page, "Uw antwoorden kunnen niet op dit toestel worden bewaard.");
    // By key: the page may still move under a pointer.
    await page.focus('main input[type="radio"]');
    await page.keyboard.press(" ");
    await page.waitForSelector('main input[type="radio"]:checked');
    await page.focus("main form button[type=submit]");
    await page.keyboard.press("Enter");
    await says(page, "Wie kan eraan werken?");
    await page.goto(`${stage.server.address}#/dossiers`);
    await says(page, "Deze browser bewaart niets.");
    expect(await page.$$("main button")).toHaveLength(0);
    await page.browserContext().close();
  });

  it("the worker does not come: the advice and how certain it is come all the same", async () => {
    const page = await openWith(without(/worker[^/]*\.js$/));
    await page.goto(`${stage.server.address}icon.svg`);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [STORAGE_KEY, STATE] as const);
    await page.goto(`${stage.server.address}#/result/certainty`);
    await says(page, "Uw browser rekende dit uit op de pagina zelf.");
    expect(await page.$$("main table tbody tr")).not.toHaveLength(0);
    await page.browserContext().close();
  });

  it("the storage is full: said, and the answers are still there", async () => {
    const page = await openWith(() => Promise.resolve());
    await page.goto(`${stage.server.address}#/questions/term`);
    await page.waitForSelector("main form");
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.locator('main input[type="radio"]').click();
    await says(page, "Uw antwoorden kunnen niet op dit toestel worden bewaard.");
    expect(await page.$eval('main input[type="radio"]', (radio) => radio.checked)).toBe(true);
    await page.browserContext().close();
  });
});
