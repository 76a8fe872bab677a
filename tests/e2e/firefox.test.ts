import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { hasFirefox, openFirefoxStage } from "../support/firefox";
import { inspectPdf } from "../support/pdf-inspect";

let stage: Awaited<ReturnType<typeof openFirefoxStage>>;
beforeAll(async () => {
  if (hasFirefox) stage = await openFirefoxStage();
});
afterAll(() => stage?.close());

const WAIT = { timeout: 30_000 };

const heading = (page: Page) => page.$eval("h1", (h1) => h1.textContent);

/** Presses what may lie under the bar at the foot: a person scrolls it into view, this tool takes it as seen. */
async function press(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => element.scrollIntoView({ block: "center" }));
  await page.locator(selector).click();
}

/** Answers the page that is open, with the first option of each list, and goes on; the heading changes. */
async function answerPage(page: Page): Promise<void> {
  const before = await heading(page);
  const groups = await page.$$eval("main input[type=radio]", (radios) => [
    ...new Set(radios.map((radio) => radio.name)),
  ]);
  for (const name of groups) await press(page, `main input[name="${name}"]`);
  if (groups.length === 0 && (await page.$("main input[type=checkbox]")) !== null)
    await press(page, "main input[type=checkbox]");
  for (const box of await page.$$("main input[inputmode=decimal]")) await box.type("1");
  await page.locator("main form button[type=submit]").click();
  await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, {}, before);
}

async function journey(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("aria/Begin met de vragen").click();
  await page.waitForFunction(() => window.location.hash.startsWith("#/questions/"));
  await page.waitForSelector("main form");
  for (let pages = 0; (await heading(page)) !== "Kijk uw antwoorden na" && pages < 30; pages += 1)
    await answerPage(page);
  await page.locator("aria/Toon het advies").click();
  await page.locator("aria/PDF voor het college").click();
  await page.waitForFunction(() => document.body.textContent?.includes("De pdf is klaar"), { timeout: 60_000 });
}

describe.runIf(hasFirefox)("Firefox", () => {
  it.each([
    ["from a server, below a path", () => stage.server.below],
    ["from the single file on a disk", () => pathToFileURL(resolve("dist-single/wegwijzer.html")).href],
  ])("goes the main way to the PDF %s", async (_name, address) => {
    const page = await stage.open();
    const context = page.browserContext();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const before = readdirSync(stage.downloads);
    await journey(page, address());
    // Firefox makes the file empty, and writes it after that.
    const saved = () =>
      readdirSync(stage.downloads)
        .filter((name) => name.endsWith(".pdf") && !before.includes(name))
        .map((name) => readFileSync(join(stage.downloads, name)))
        .filter((bytes) => bytes.subarray(-16).toString("latin1").includes("%%EOF"));
    await expect.poll(() => saved().length, { timeout: 30_000 }).toBe(1);
    const pdf = await inspectPdf(new Uint8Array(saved()[0] ?? []));
    expect(pdf.lang).toBe("nl-BE");
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ["loading anew", (page) => page.reload()],
    ["going back", (page) => page.evaluate(() => history.back())],
    ["closing the window", (page) => page.close()],
  ])("keeps a number that is typed and not left by %s", async (_way, leave) => {
    const page = await stage.open();
    const context = page.browserContext();
    await page.goto(stage.server.address);
    await page.goto(`${stage.server.address}#/questions/money`);
    await (await page.waitForSelector("#money-now"))?.type("7500");
    await leave(page);
    const witness = await context.newPage();
    await witness.goto(stage.server.address);
    const kept = () => witness.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);
    await expect.poll(kept).toContain('"now":7500');
    await context.close();
  });

  const money = (page: Page) => page.waitForSelector("#money-now");
  const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);

  it("keeps what two windows on the same page answer", async () => {
    const first = await stage.open();
    const second = await first.browserContext().newPage();
    await first.goto(stage.server.address);
    for (const page of [first, second]) {
      await page.goto(`${stage.server.address}#/questions/money`);
      await money(page);
    }
    await first.type("#money-now", "5000");
    await first.keyboard.press("Tab");
    // Before it has an answer of its own, a window takes over the other's without a word.
    await expect.poll(() => stored(first), WAIT).toContain('"now":5000');
    await second.locator('main input[type=radio][value="yes"]').click();
    await expect.poll(() => stored(second), WAIT).toMatch(/"money":\{(?=[^}]*"now":5000)[^}]*"grants":"yes"/);
    // A page behind another draws no frames, for which puppeteer would wait.
    await expect.poll(() => second.$eval("#money-now", (box) => (box as HTMLInputElement).value), WAIT).toBe("5.000");
    await first.bringToFront();
    await expect
      .poll(() => first.$eval("body", (body) => body.innerText), WAIT)
      .toContain("In een ander venster zijn uw antwoorden");
    await first.browserContext().close();
  });

  it.each([
    ["a dossier", "tests/golden/roeselare-dogbo.dossier.json", "Het dossier is geopend."],
    ["no dossier", "package.json", "Dit bestand is geen dossier van deze tool."],
  ])("opens a file, or says why not: %s", async (_what, file, sentence) => {
    const page = await stage.open();
    await page.goto(stage.server.address);
    await page.waitForSelector("html[data-started]");
    const box = await page.$('input[type="file"]');
    await (box as ElementHandle<HTMLInputElement>).uploadFile(resolve(file));
    await expect.poll(() => page.$eval("body", (body) => body.innerText), WAIT).toContain(sentence);
    await page.browserContext().close();
  });
});
