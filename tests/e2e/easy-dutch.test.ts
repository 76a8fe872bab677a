import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../../tooling/support/browser";
import { heading, pick } from "../support/answer-all";
import { axeFindings } from "../support/axe";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const NOT_YET = "Deze pagina is er nog niet in eenvoudig Nederlands.";
const next = (page: Page) => page.getByRole("button", { name: "Volgende stap" }).click();

/** A page has come, in easy Dutch, and has no fault. */
async function arrived(page: Page, title: string | RegExp): Promise<void> {
  await heading(page, title).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("nl-x-easy");
  expect(await axeFindings(page)).toEqual([]);
}

/** Answers every question on the way from the start page to the check. */
async function answer(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Begin met de vragen" }).click();
  await arrived(page, "Wie bent u? En wat doet u al?");
  await pick(page, "Wij doen nog niets").check();
  await next(page);
  await arrived(page, /^Waarom wilt u nu samenwerken/);
  await pick(page, "Met een andere gemeente aan 1 duidelijke vraag werken").check();
  await next(page);
  await heading(page, "Waar zoekt u een partner?").waitFor();
  await pick(page, "Globale Zuiden").check();
  await next(page);
  await arrived(page, "Verdeel 9 punten");
  for (const wish of [/Een sterker bestuur/, /Van elkaar leren/, /Inwoners/])
    await page.getByRole("group", { name: wish }).getByRole("radio").nth(3).press("Space");
  await page.getByText("U gaf alle 9 punten").waitFor();
  await next(page);
  await heading(page, "Hoelang wilt u samenwerken?").waitFor();
  await pick(page, "Kort of middellang").check();
  await next(page);
  await arrived(page, "Wie kan eraan werken?");
  await page.getByRole("textbox", { name: "Werktijd nu" }).fill("0,2");
  await page.getByRole("textbox", { name: "Vrij te maken werktijd" }).fill("0,1");
  await page.getByRole("radio", { name: "Ja" }).check();
  await next(page);
  await heading(page, "Hoeveel eigen geld is er?").waitFor();
  await page.getByRole("textbox", { name: "Eigen geld nu" }).fill("5.000");
  await page.getByRole("textbox", { name: "Vrij te maken eigen geld" }).fill("1.000");
  await page.getByRole("radio", { name: "Ja" }).check();
  await next(page);
  await arrived(page, "Kijk uw antwoorden na");
}

describe("the journey in easy Dutch", () => {
  it("goes from the start to the overview, says where a page is Dutch, and is kept", async () => {
    const page = await stage.open({ viewport: { width: 320, height: 640 } });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(stage.address);
    await page.getByRole("button", { name: "NL: Taal" }).click();
    await page.getByRole("link", { name: "Eenvoudig Nederlands" }).click();
    await arrived(page, /^Welke samenwerking met het buitenland/);
    expect(page.url()).toBe(`${stage.address}nl-x-easy/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await answer(page);
    await page.getByRole("link", { name: "Toon het advies" }).click();
    await arrived(page, /^Kies voor een kortlopende uitwisseling/);
    expect(await page.getByText(NOT_YET).count()).toBe(0);
    await page.getByRole("link", { name: "Hoe zeker" }).first().click();
    await arrived(page, /^Hoe zeker/);
    await page.getByText(NOT_YET).waitFor();

    await page.goto(stage.address);
    await arrived(page, /^Welke samenwerking met het buitenland/);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("link", { name: "Kennis" }).click();
    await page.getByText(NOT_YET).waitFor();
    expect(page.url()).toBe(`${stage.address}#/knowledge`);
    await page.getByRole("button", { name: "Eenvoudig: Taal" }).click();
    await page.getByRole("link", { name: "FR: Français" }).click();
    await page.waitForURL(`${stage.address}fr/knowledge/`);
    expect(await page.getByText(NOT_YET).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
