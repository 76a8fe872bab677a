import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe";
import { openStage, type Stage } from "../support/browser";
import { accessibilityFaults } from "../support/pdf-faults";
import { inspectPdf } from "../support/pdf-inspect";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Heading of the page that is open now. */
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

async function expectClean(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

const next = (page: Page) => page.getByRole("button", { name: "Volgende stap" }).click();

/** The radio or box with exactly this name. */
const pick = (page: Page, name: string) =>
  page.getByRole("radio", { name, exact: true }).or(page.getByRole("checkbox", { name, exact: true }));

/** Chooses an option by its label on a page with that heading, and goes on. */
async function choose(page: Page, title: RegExp, option: string): Promise<void> {
  await heading(page, title).waitFor();
  await pick(page, option).check();
  await next(page);
}

/** Answers all questions as a small municipality that looks for a bounded exchange with the South. */
async function answerAll(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Begin met de vragen" }).click();
  await heading(page, "Voor wie is dit advies?").waitFor();
  await page.getByRole("combobox", { name: /Gemeente/ }).fill("lichter");
  await page.getByRole("option", { name: /Lichtervelde/ }).click();
  await page.getByLabel(/Uw naam/).fill("An Peeters");
  await pick(page, "Ambtenaar").check();
  await next(page);
  await choose(page, /lopen al/, "Jumelage");
  await choose(page, /thema's/, "Afval en circulaire economie");
  await choose(page, /Waarom denkt u/, "Eén afgebakende uitdaging samen met een andere gemeente aanpakken");
  await choose(page, /Waar zoekt u een partner/, "Globale Zuiden");
  await choose(page, /bestuur er zelf sterker/, "De kern");
  await choose(page, /politiek en administratie/, "Duidelijk aanwezig");
  await choose(page, /verenigingen, scholen/, "Duidelijk aanwezig");
  await choose(page, /bedrijven en sociale/, "Geen mening");
  await choose(page, /van elkaar leren/, "De kern");
  await choose(page, /wereldburger/, "Mooi meegenomen");
  await choose(page, /dubbel/, "Wederkerigheid");
  await choose(page, /Hoelang/, "Kort of middellang");
  await heading(page, /Wie werkt er nu/).waitFor();
  await page.getByLabel("Personeel nu").fill("0,2");
  await page.getByRole("radio", { name: "Ja" }).check();
  await next(page);
  await heading(page, /Hoeveel tijd/).waitFor();
  await page.getByLabel("Personeel dat erbij kan").fill(" 0.1 ");
  await next(page);
  await heading(page, "Hoeveel eigen geld is er nu?").waitFor();
  await page.getByLabel("Eigen geld per jaar").fill("5.000");
  await page.getByRole("radio", { name: "Ja" }).check();
  await next(page);
  await heading(page, /eigen geld kunt u/).waitFor();
  await page.getByLabel("Eigen geld dat erbij kan").fill("€ 1000");
  await next(page);
  await heading(page, "Kijk uw antwoorden na").waitFor();
}

describe("the journey of a civil servant", () => {
  let page: Page;
  const errors: string[] = [];
  beforeEach(async () => {
    page = await stage.open();
    errors.length = 0;
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(stage.address);
    await heading(page, /Welke internationale samenwerking/).waitFor();
    return async () => {
      expect(errors).toEqual([]);
      await page.context().close();
    };
  });

  it("answers, changes one answer, reads the advice, compares, exports and finds all back after a reload", async () => {
    await expectClean(page);
    await answerAll(page);
    await expectClean(page);
    await expect.poll(() => page.getByText("0,1 VTE").count()).toBe(1);
    expect(await page.getByText("€ 1.000 per jaar").count()).toBe(1);

    await page.getByRole("link", { name: "Wijzig: Mondiaal burgerschap" }).click();
    await heading(page, /wereldburger/).waitFor();
    await pick(page, "Niet nodig").check();
    await next(page);
    await heading(page, "Kijk uw antwoorden na").waitFor();
    expect(await page.getByText("Niet nodig (-)").count()).toBe(1);

    await page.getByRole("link", { name: "Toon het advies" }).click();
    await heading(page, "Korte termijn expertise-uitwisseling past nu het best").waitFor();
    expect(await page.getByText("Dat levert 17 van de 20 plussen die u vroeg.").count()).toBe(1);
    expect(await page.getByText("Stedenband zou meer leveren: 18 van de 20 plussen.").count()).toBe(1);
    const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
    expect(await page.getByRole("checkbox", { name: /^Vergelijk/ }).count()).toBe(8);
    expect(await rows.filter({ hasText: "te kort" }).count()).toBe(1);
    await page.getByText("Waarom? Plus per plus").first().click();
    await expectClean(page);

    await page.getByRole("checkbox", { name: "Vergelijk: Stedenband" }).check();
    await page.getByRole("checkbox", { name: "Vergelijk: Jumelage" }).check();
    await page.getByRole("link", { name: "Vergelijk wat u koos" }).click();
    await heading(page, "Werkvormen vergelijken").waitFor();
    expect(new URL(page.url()).hash).toBe("#/compare/stedenband+jumelage");
    expect(await page.getByRole("columnheader").allInnerTexts()).toEqual(["Kenmerk", "Stedenband", "Jumelage"]);
    await expectClean(page);

    await page.getByRole("link", { name: "Terug naar het advies" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar als pdf" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^advies-mondiale-samenwerking-lichtervelde-\d{4}-\d{2}-\d{2}\.pdf$/);
    const pdf = await inspectPdf(new Uint8Array(await readFile(await file.path())));
    expect(pdf.title).toContain("Lichtervelde");
    expect(pdf.lang).toBe("nl-BE");
    expect(pdf.text).toContain("17 van de 20 plussen");
    expect(pdf.text).toContain("An Peeters");
    expect(pdf.textOutsideTags).toEqual([]);
    expect(accessibilityFaults(pdf)).toEqual([]);
    const attached: unknown = JSON.parse(new TextDecoder().decode(pdf.attachment?.bytes));
    expect(attached).toMatchObject({ version: 2, answers: { staff: { now: 0.2, freed: 0.1 }, money: { now: 5000 } } });

    await page.reload();
    await heading(page, "Korte termijn expertise-uitwisseling past nu het best").waitFor();
    await page.goto(`${stage.address}#/questions/staff-now`);
    await heading(page, /Wie werkt er nu/).waitFor();
    expect(await page.getByLabel("Personeel nu").inputValue()).toBe("0,2");
  });

  it("keeps the answer and its page on Back and on a reload in the middle", async () => {
    await page.getByRole("link", { name: "Begin met de vragen" }).click();
    await next(page);
    await choose(page, /lopen al/, "Er loopt nog niets");
    await heading(page, /thema's/).waitFor();
    await page.goBack();
    await heading(page, /lopen al/).waitFor();
    expect(await page.getByLabel("Er loopt nog niets").isChecked()).toBe(true);
    await page.reload();
    await heading(page, /lopen al/).waitFor();
    expect(await page.getByLabel("Er loopt nog niets").isChecked()).toBe(true);
    await page.goto(stage.address);
    await page.getByRole("link", { name: "Ga verder" }).click();
    await heading(page, /Waarom denkt u/).waitFor();
  });
});
