import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe";
import { answerAll, choose, heading, next, pick } from "../support/answer-all";
import { openStage, type Stage } from "../../tooling/support/browser";
import { accessibilityFaults } from "../support/pdf-faults";
import { inspectPdf } from "../support/pdf-inspect";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function expectClean(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
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
    await page.goto(`${stage.address}#/questions/staff`);
    await heading(page, /Wie werkt er nu/).waitFor();
    expect(await page.getByRole("textbox", { name: "Werktijd nu" }).inputValue()).toBe("0,2");
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
