import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe";
import { openStage, type Stage } from "../../tooling/support/browser";
import { accessibilityFaults } from "../support/pdf-faults";
import { inspectPdf } from "../support/pdf-inspect";

const GOLDEN = "tests/golden/roeselare-dogbo.dossier.json";
const TITLE = "Kies voor een stedenband, als u de middelen hebt";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Opens a file on the start page. */
async function open(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto(stage.address);
  await page.getByLabel("Pdf of dossierbestand").setInputFiles(file);
  await page.getByText(/^Het dossier is geopend/).waitFor();
}

async function toDocuments(page: Page): Promise<void> {
  await page.goto(`${stage.address}#/result/take-along`);
  await page.getByRole("button", { name: "Bewaar als pdf" }).waitFor();
}

async function saved(page: Page, button: string): Promise<{ readonly download: Download; readonly bytes: Uint8Array }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waiting;
  return { download, bytes: new Uint8Array(await readFile(await download.path())) };
}

const storedAnswers = (page: Page) =>
  page.evaluate(() => {
    const text = localStorage.getItem("wegwijzer-mondiale-samenwerking") ?? "";
    return JSON.stringify((JSON.parse(text) as { state: { dossier: { answers: object } } }).state.dossier.answers);
  });

/** The text of a Word file. */
function bodyOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

describe("documents from the browser", () => {
  it("everything at once: one page, full PDF, note, tables and dossier, each with municipality and date", async () => {
    const page = await stage.open();
    await open(page, GOLDEN);
    await toDocuments(page);
    const { download, bytes } = await saved(page, "Alles bewaren");
    expect(download.suggestedFilename()).toMatch(/^wegwijzer-alles-roeselare-\d{4}-\d{2}-\d{2}\.zip$/);
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    expect(names.every((name) => /-roeselare-\d{4}-\d{2}-\d{2}\.\w+$/.test(name))).toBe(true);
    expect(names.map((name) => name.split(".")[1])).toEqual(["pdf", "pdf", "docx", "csv", "csv", "csv", "json"]);
    for (const name of names.filter((one) => one.endsWith(".pdf")))
      expect(accessibilityFaults(await inspectPdf(files[name] ?? new Uint8Array()))).toEqual([]);
    await page.context().close();
  });

  it("the report of a group, as PDF and as Word", async () => {
    const page = await stage.open();
    await open(page, GOLDEN);
    await page.goto(`${stage.address}#/group`);
    await page.getByLabel("Dossierbestanden (.json of .pdf)").setInputFiles("tests/golden/brugge-ebolowa.dossier.json");
    await page.getByRole("button", { name: "Ja, leg ze samen" }).click();
    const pdf = await saved(page, "Bewaar het verslag als pdf");
    expect(pdf.download.suggestedFilename()).toMatch(/^advies-adviesraad-.*\.pdf$/);
    expect(accessibilityFaults(await inspectPdf(pdf.bytes))).toEqual([]);
    await page.getByText("Het verslag is klaar").waitFor();
    expect(bodyOf((await saved(page, "Bewaar het verslag in Word")).bytes)).toContain("Minderheidsstandpunt");
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it("a full PDF, a short one, a Word note and tables; and the PDF opens again as the dossier", async () => {
    const page = await stage.open();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await open(page, GOLDEN);
    const answers = await storedAnswers(page);
    await toDocuments(page);

    const full = await saved(page, "Bewaar als pdf");
    expect(full.download.suggestedFilename()).toMatch(
      /^advies-mondiale-samenwerking-roeselare-\d{4}-\d{2}-\d{2}\.pdf$/,
    );
    const whole = await inspectPdf(full.bytes);
    expect(accessibilityFaults(whole)).toEqual([]);
    expect(whole.pages).toBeGreaterThanOrEqual(4);
    expect(whole.text).toContain("Hoe zeker is dit?");

    await page.getByText("Kies wat erin staat").click();
    await page.getByRole("radio", { name: /^Eén bladzijde/ }).check();
    expect(await axeFindings(page)).toEqual([]);
    const short = await inspectPdf((await saved(page, "Bewaar als pdf")).bytes);
    expect([accessibilityFaults(short), short.pages]).toEqual([[], 1]);

    await page.goto(`${stage.address}#/result`);
    const atOnce = await inspectPdf((await saved(page, "PDF voor het college")).bytes);
    expect([accessibilityFaults(atOnce), atOnce.pages]).toEqual([[], 1]);
    await toDocuments(page);

    const note = await saved(page, "Bewaar de nota in Word");
    expect(note.download.suggestedFilename()).toMatch(/^nota-college-roeselare-.*\.docx$/);
    expect(bodyOf(note.bytes)).toContain("Voorstel van besluit");
    await page.getByLabel("Waarover beslist de nota?").selectOption({ label: "Jumelage" });
    expect(bodyOf((await saved(page, "Bewaar de nota in Word")).bytes)).toContain("te starten met een jumelage");

    const table = await saved(page, "Mensen en geld (.csv)");
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(table.bytes)).toMatch(/^\uFEFF.*\r\n/);

    const other = await stage.open();
    await open(other, { name: "advies.pdf", mimeType: "application/pdf", buffer: Buffer.from(full.bytes) });
    expect(await storedAnswers(other)).toBe(answers);
    await other.getByText("De feiten en het advies zijn dezelfde als toen.").waitFor();
    expect(await axeFindings(other)).toEqual([]);
    expect(errors).toEqual([]);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  it("an export that is stopped leaves no file and no harm, and the next one works", async () => {
    const page = await stage.open();
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    // What draws comes only when the test says so, also what is drawn before it is asked for.
    await page.route(/pdf\.worker/, async (route) => {
      await held;
      // Of a drawing that was given up nobody waits for the answer.
      await route.continue().catch(() => undefined);
    });
    await open(page, GOLDEN);
    await toDocuments(page);
    const files: string[] = [];
    page.on("download", (download) => files.push(download.suggestedFilename()));
    await page.getByRole("button", { name: "Bewaar als pdf" }).click();
    await page.getByRole("progressbar", { name: "Voortgang" }).waitFor();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByText("Gestopt. Er is geen bestand gemaakt.").waitFor();
    letGo();
    await saved(page, "Bewaar als pdf");
    expect(files).toHaveLength(1);
    await page.context().close();
  });

  it("an advice on paper without what belongs to the screen", async () => {
    const page = await stage.open();
    await open(page, GOLDEN);
    await toDocuments(page);
    await page.evaluate(() => {
      window.print = () => Object.assign(window, { printed: document.querySelector("h1")?.textContent });
    });
    await page.getByRole("button", { name: "Druk dit advies af" }).click();
    await page.waitForFunction(() => "printed" in window);
    expect(await page.evaluate(() => (window as unknown as { printed: string }).printed)).toBe(TITLE);
    await page.emulateMedia({ media: "print" });
    const list = page.getByRole("region", { name: "Alle acht werkvormen" });
    // The name of a form is a button that opens its line; without its mark it is a name on paper.
    const buttons = page.getByRole("button").filter({ visible: true });
    expect(await buttons.count()).toBe(await list.getByRole("rowheader").count());
    expect(await buttons.locator("svg").filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    const text = await inspectText(await page.pdf({ format: "A4" }));
    // Where a reader finds spaces depends on the font, which may be that of the system.
    const letters = (one: string) => one.replaceAll(/\s/g, "");
    expect(letters(text)).toContain(letters(TITLE));
    expect(text).toContain("Stedenband");
    for (const ofTheScreen of ["PDF voor het college", "Wat als?", "Meenemen"]) expect(text).not.toContain(ofTheScreen);
    await page.goto(`${stage.address}#/result/take-along`);
    await page.getByRole("heading", { level: 1, name: "Meenemen" }).waitFor();
    expect(await buttons.count()).toBe(0);
    await page.context().close();
  });
});

describe("printing before everything is reckoned", () => {
  const PAGES = ["", "/certainty"];

  /** A result page on which the sums come only when `letGo` is called; `printed` counts what goes to the printer. */
  async function openHeld(path: string) {
    const page = await stage.open();
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await open(page, GOLDEN);
    await page.route("**/assets/*worker*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate(() => {
      window.print = () => {
        const { dataset } = document.documentElement;
        dataset["printed"] = `${Number(dataset["printed"] ?? 0) + 1} ${document.body.innerText.includes("berekend.")}`;
      };
    });
    await page.evaluate((to) => {
      window.location.hash = `#/result${to}`;
    }, path);
    await page.getByText("De zekerheid wordt berekend.").first().waitFor();
    const printed = () => page.evaluate(() => document.documentElement.dataset["printed"] ?? "");
    return { page, letGo, printed };
  }

  it.each(PAGES)("at #/result%s: Ctrl+P waits until all of it is there, and prints once", async (path) => {
    const { page, letGo, printed } = await openHeld(path);
    await page.keyboard.press("Control+p");
    await page.getByText("De pagina wordt afgedrukt zodra dit klaar is.").first().waitFor();
    expect(await printed()).toBe("");
    letGo();
    await expect.poll(printed).toBe("1 false");
    await page.context().close();
  });

  it.each(PAGES)("at #/result%s: the menu of the browser prints that it was not known yet", async (path) => {
    const { page } = await openHeld(path);
    const text = await inspectText(await page.pdf({ format: "A4" }));
    expect(text).toContain("Dit was nog niet berekend toen de pagina werd afgedrukt.");
    expect(text).not.toMatch(/wordt berekend|worden berekend|worden gezocht/);
    await page.context().close();
  });
});

/** All text of a PDF, as a reader finds it. */
async function inspectText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const js = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: js.numPages }, async (_, index) => (await js.getPage(index + 1)).getTextContent()),
  );
  return pages.flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : ""))).join(" ");
}
