import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../src/domain/question";
import { LANGUAGES } from "../../src/i18n/languages";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { openStage, type Stage } from "../../tooling/support/browser";
import { dataset } from "../../tooling/support/dataset";
import { sidewaysFaults } from "../../tooling/tour/layout-faults";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const LONG = "Donaudampfschifffahrtsgesellschaft".repeat(9).slice(0, 300);
const golden = JSON.parse(readFileSync("tests/golden/roeselare-dogbo.dossier.json", "utf8")) as {
  readonly answers: object;
};
const named = { ...golden.answers, respondent: { name: LONG } };
const dossier = {
  ...golden,
  answers: named,
  scenarios: [{ id: "scenario-1", name: LONG.slice(0, 80), answers: golden.answers }],
  respondents: [{ id: "respondent-1", datasetVersion: "1", answers: named }],
};

const PATHS = [
  "",
  ...pagesOf(dataset.questionnaire).map(({ id }) => `#/questions/${id}`),
  "#/check",
  "#/group",
  "#/compare/scenarios",
  ...["", "/why", "/means", "/support", "/certainty", "/take-along", "/what-if"].map((part) => `#/result${part}`),
  "#/dossiers",
  "#/compare/stedenband+jumelage",
  ...["privacy", "method", "forms/stedenband", "matrix", "glossary", "examples", "funding", "map"].map(
    (page) => `#/${page}`,
  ),
];

async function openLong(width: number, language: string): Promise<Page> {
  const page = await stage.open({ viewport: { width, height: 640 } });
  await page.addInitScript(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [STORAGE_KEY, JSON.stringify({ version: 1, state: { dossier, lastPage: null, language } })] as const,
  );
  return page;
}

async function wide(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.goto(stage.address);
  for (const path of PATHS) {
    await page.locator("html[data-started] main h1").waitFor();
    // Without loading anew; the title of a page is its own.
    const before = await page.title();
    if (path !== "") {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, path);
      await page.waitForFunction((old) => document.title !== old, before);
    }
    await page.locator("main h1").waitFor();
    found.push(...(await sidewaysFaults(page)).map((fault) => `${path}: ${fault}`));
  }
  return found;
}

describe("a name of 300 letters without a space", () => {
  it.each(LANGUAGES)("widens no page at 256 px (%s)", async (language) => {
    const page = await openLong(256, language);
    expect(await wide(page)).toEqual([]);
    await page.context().close();
  });

  it("widens no page at 640 px with text at 200 %", async () => {
    const page = await openLong(640, "de");
    await page.addInitScript(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await wide(page)).toEqual([]);
    await page.context().close();
  });
});

describe("the header of a phone", () => {
  const phone = { viewport: { width: 390, height: 844 } };

  it("is one line; its menu opens by keyboard and closes once a page is chosen", async () => {
    const page = await stage.open(phone);
    await page.goto(`${stage.address}#/privacy`);
    await page.locator("html[data-started] main h1").waitFor();
    expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThan(60);
    const menu = page.getByRole("button", { name: "Menu" });
    const method = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Methode" });
    await menu.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Vragen");
    await page.keyboard.press("Escape");
    expect(await method.isVisible()).toBe(false);
    await menu.click();
    await method.click();
    await page.getByRole("heading", { level: 1, name: "Hoe het advies tot stand komt" }).waitFor();
    await method.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "NL: Taal" }).click();
    await page.getByRole("link", { name: "FR: Français" }).click();
    await page.getByRole("button", { name: "FR: Langue" }).waitFor();
    expect(await page.getByRole("link", { name: "NL: Nederlands" }).isVisible()).toBe(false);
    await page.context().close();
  });

  it("opens its menu before the application has come", async () => {
    const page = await stage.open(phone);
    let go = () => {};
    const held = new Promise<void>((done) => {
      go = done;
    });
    await page.route("**/assets/index-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(stage.address, { waitUntil: "commit" });
    await page.getByRole("button", { name: "Menu" }).click();
    const link = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Methode" });
    await link.waitFor();
    go();
    await page.locator("html[data-started]").waitFor();
    expect(await page.getByRole("navigation", { name: "Hoofdmenu" }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("in forced colours", () => {
  it("the current page and the language in use look other than the others", async () => {
    const page = await stage.open({ forcedColors: "active" });
    await page.goto(`${stage.address}#/questions/money`);
    await page.locator("html[data-started] main h1").waitFor();
    const look = (name: string) =>
      page.getByRole("link", { name, exact: true }).evaluate((link) => getComputedStyle(link).backgroundColor);
    expect(await look("Vragen")).not.toBe(await look("Kennis"));
    expect(await look("NL: Nederlands")).not.toBe(await look("FR: Français"));
    await page.context().close();
  });

  it("chosen points look other than the others", async () => {
    const page = await stage.open({ forcedColors: "active" });
    await page.goto(`${stage.address}#/questions/ambitions`);
    await page.getByRole("radio").nth(1).check();
    const levels = page.getByRole("group").first().locator("label");
    const grounds = await levels.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(grounds).size).toBe(2);
    expect(grounds.filter((ground) => ground === grounds[1])).toHaveLength(1);
    await page.context().close();
  });
});
