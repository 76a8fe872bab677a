import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe";
import { answerAll, heading, next, pick } from "../support/answer-all";
import { openStage, type Stage } from "../../tooling/support/browser";
import { accessibilityFaults } from "../support/pdf-faults";
import { inspectPdf } from "../support/pdf-inspect";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ADVICE = "Voeg een kortlopende uitwisseling van expertise toe aan wat al loopt";

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

    await page.getByRole("link", { name: "Wijzig: Wereldburgerschap" }).click();
    await heading(page, "Verdeel negen punten").waitFor();
    await page
      .getByRole("group", { name: /Wereldburgerschap/ })
      .getByRole("radio", { name: /^Niet nodig/ })
      .check({ force: true });
    await page.getByText("Nog één punt te geven").waitFor();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await heading(page, "Kijk uw antwoorden na").waitFor();
    // With the wish that never had points.
    expect(await page.getByText("Niet nodig (-)").count()).toBe(2);

    await page.getByRole("link", { name: "Toon het advies" }).click();
    await heading(page, ADVICE).waitFor();
    // Eight points, three for the occasion and two for the partner region.
    await page.getByText(/^Wat loopt, levert 6 van de 13 punten\. Met een kortlopende uitwisseling/).waitFor();
    const list = page.getByRole("region", { name: "Alle acht werkvormen" });
    const exchange = list.getByRole("row", { name: /Korte termijn expertise-uitwisseling/ });
    expect(await exchange.innerText()).toMatch(/toevoegen[^]*11 van 13/);
    expect(
      await list
        .getByRole("rowheader")
        .filter({ has: page.getByRole("button") })
        .count(),
    ).toBe(8);
    await list.getByRole("button", { name: "Stedenband" }).click();
    await list.getByRole("table", { name: "Punt per punt: Stedenband" }).waitFor();
    await expectClean(page);
    await page.getByRole("link", { name: "Waarom", exact: true }).first().click();
    await heading(page, "Waarom").waitFor();
    await page.getByText(/^Jumelage: /).waitFor();
    await expectClean(page);
    await page.goBack();

    await page.getByRole("link", { name: "Vergelijk", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /krijgt u .* punten meer dan/ }).waitFor();
    await expectClean(page);
    const choices = page.getByRole("group", { name: "Welke vormen vergelijkt u?" });
    const chosen = choices.getByRole("button", { name: /^Verwijder / });
    while ((await chosen.count()) > 0) await chosen.first().click();
    await choices.getByRole("button", { name: "Stedenband" }).click();
    await choices.getByRole("button", { name: "Jumelage" }).click();
    expect(new URL(page.url()).hash).toBe("#/compare/stedenband+jumelage");
    const mirror = page.getByRole("table").first();
    expect(await mirror.getByRole("columnheader").allInnerTexts()).toEqual([
      expect.stringMatching(/^Stedenband/),
      "Kenmerk",
      expect.stringMatching(/^Jumelage/),
    ]);
    await expectClean(page);

    await page.getByRole("link", { name: "Terug naar het advies" }).click();
    await page.getByRole("link", { name: "Meenemen" }).click();
    await page.getByRole("textbox", { name: "Naam" }).fill("An Peeters");
    await expectClean(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar als pdf" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^advies-mondiale-samenwerking-lichtervelde-\d{4}-\d{2}-\d{2}\.pdf$/);
    const pdf = await inspectPdf(new Uint8Array(await readFile(await file.path())));
    expect(pdf.title).toContain("Lichtervelde");
    expect(pdf.lang).toBe("nl-BE");
    expect(pdf.text).toContain("11 van de 13 punten");
    expect(pdf.text).toContain("An Peeters");
    expect(pdf.textOutsideTags).toEqual([]);
    expect(accessibilityFaults(pdf)).toEqual([]);
    const attached: unknown = JSON.parse(new TextDecoder().decode(pdf.attachment?.bytes));
    expect(attached).toMatchObject({ version: 3, answers: { staff: { now: 0.2, freed: 0.1 }, money: { now: 5000 } } });

    await page.reload();
    await heading(page, "Meenemen").waitFor();
    expect(await page.getByRole("textbox", { name: "Naam" }).inputValue()).toBe("An Peeters");
    await page.goto(`${stage.address}#/result`);
    await heading(page, ADVICE).waitFor();
    await page.goto(`${stage.address}#/questions/staff`);
    await heading(page, "Wie kan eraan werken?").waitFor();
    expect(await page.getByRole("textbox", { name: "Werktijd nu" }).inputValue()).toBe("0,2");
  });

  it("keeps the answer and its page on Back and on a reload in the middle", async () => {
    await page.getByRole("link", { name: "Begin met de vragen" }).click();
    await pick(page, "Er loopt nog niets").check();
    await next(page);
    await heading(page, /Waarom denkt u/).waitFor();
    await page.goBack();
    await heading(page, /wat loopt er al/).waitFor();
    expect(await pick(page, "Er loopt nog niets").isChecked()).toBe(true);
    await page.reload();
    await heading(page, /wat loopt er al/).waitFor();
    expect(await pick(page, "Er loopt nog niets").isChecked()).toBe(true);
    await page.goto(stage.address);
    await page.getByRole("link", { name: "Ga verder" }).click();
    await heading(page, /Waarom denkt u/).waitFor();
  });
});
