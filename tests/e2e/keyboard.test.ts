import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Name of what has the focus: its label, or its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return element.labels?.[0]?.innerText ?? element.id;
    return element?.matches("a, button, summary, h1") === true ? (element.textContent ?? "") : "";
  });

/** Presses Tab until the focus is on something with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)).includes(text)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to "${text}" by Tab`);
}

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Leaves the page by its button, skipping what is not answered. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** In the box of the municipality: no match, accents, Escape, arrows in both directions, and the choice. */
async function findDuffel(page: Page): Promise<void> {
  const box = page.getByRole("combobox");
  const active = page.locator("[role=option][aria-selected=true]");
  await page.keyboard.type("liège");
  await page.getByText("Geen gemeente gevonden", { exact: true }).waitFor();
  expect(await page.getByRole("option").count()).toBe(0);
  await page.keyboard.press("Escape");
  expect(await box.inputValue()).toBe("");
  await page.keyboard.type("sínt nik");
  await page.keyboard.press("ArrowDown");
  expect(await active.textContent()).toContain("Sint-Niklaas");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("option").count()).toBe(0);
  expect(await box.inputValue()).toBe("sínt nik");
  await page.keyboard.press("Escape");
  expect(await box.inputValue()).toBe("");
  await page.keyboard.type("d");
  const names = await page.getByRole("option").allTextContents();
  expect(names.length).toBeGreaterThan(1);
  await page.keyboard.press("ArrowUp");
  expect(await active.textContent()).toBe(names.at(-1));
  await page.keyboard.press("ArrowDown");
  expect(await active.textContent()).toBe(names.at(-1));
  for (let back = 1; back < names.length; back += 1) await page.keyboard.press("ArrowUp");
  expect(await active.textContent()).toBe(names[0]);
  await page.keyboard.type("uff");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await box.inputValue()).toBe("Duffel");
}

/** Among the wishes: each is one stop of Tab, and arrows give its points, which are counted aloud. */
async function givePoints(page: Page): Promise<void> {
  const left = page.getByRole("status").filter({ hasText: /te geven/ });
  await tabTo(page, "Niet nodig");
  expect(await left.textContent()).toBe("Nog 9 punten te geven");
  await page.keyboard.press("ArrowDown");
  expect(await left.textContent()).toBe("Nog 8 punten te geven");
  await page.keyboard.press("ArrowRight");
  expect(await left.textContent()).toBe("Nog 7 punten te geven");
  await page.keyboard.press("Tab");
  const wish = page.getByRole("group", { name: /Politiek en diensten/ });
  expect(await wish.evaluate((group) => group.contains(document.activeElement))).toBe(true);
}

it("goes the main way by keyboard alone", async () => {
  const page = await stage.open();
  await page.goto(stage.address);
  await title(page, /Welke internationale samenwerking/);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Naar de inhoud");
  await page.keyboard.press("Enter");
  await press(page, "Begin met de vragen");
  await title(page, "Wie bent u, en wat loopt er al?");
  expect(await focused(page)).toContain("Wie bent u, en wat loopt er al?");

  await tabTo(page, "Gemeente");
  await findDuffel(page);
  await tabTo(page, "Er loopt nog niets");
  await page.keyboard.press("Space");
  await press(page, "Volgende stap");

  await title(page, /Waarom denkt u/);
  await tabTo(page, "Helpen bij een ramp of conflict");
  await page.keyboard.press("Space");
  await press(page, "Volgende stap");
  await title(page, /Waar zoekt u/);
  await tabTo(page, "Globale Zuiden");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await press(page, "Volgende stap");
  await title(page, "Verdeel negen punten");
  await givePoints(page);
  await press(page, "Volgende stap");
  await title(page, /Hoelang/);
  await press(page, "Sla deze vraag over");
  await title(page, "Wie kan eraan werken?");

  await page.goto(`${stage.address}#/check`);
  await title(page, "Kijk uw antwoorden na");
  expect(await page.getByText("Europa", { exact: true }).count()).toBe(1);
  await press(page, "Toon het advies");
  await title(page, "Kies voor humanitaire hulp of noodhulp, als u de middelen hebt");
  const download = page.waitForEvent("download");
  await press(page, "PDF voor het college");
  expect((await download).suggestedFilename()).toMatch(/duffel.*\.pdf$/);
  await press(page, "Humanitaire hulp en noodhulp");
  await page.getByRole("table", { name: "Punt per punt: Humanitaire hulp en noodhulp" }).waitFor();
  await press(page, "Zekerheid");
  await title(page, /^Hoe zeker/);
  await page.context().close();
});

it("asks no other origin for anything on the whole way, and sets no cookie", async () => {
  const page = await stage.open();
  const outside: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "blob:" && protocol !== "data:" && origin !== new URL(stage.address).origin)
      outside.push(request.url());
  });
  for (const hash of ["", "#/questions/who", "#/questions/term", "#/check", "#/result", "#/forms", "#/method"]) {
    await page.goto(`${stage.address}${hash}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.goto(`${stage.address}#/questions/partner-region`);
  await page.getByRole("radio", { name: "Europa", exact: true }).check();
  await page.goto(`${stage.address}#/result`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDF voor het college" }).click();
  await download;
  expect(outside).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});
