import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORAGE_KEY } from "../../src/state/store";
import { axeFindings } from "../support/axe";
import { openStage, type Stage } from "../support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const dossier: unknown = JSON.parse(readFileSync("tests/golden/roeselare-dogbo.dossier.json", "utf8"));
const PAGES = [
  "#/",
  "#/questions/who",
  "#/questions/themes",
  "#/questions/reciprocity",
  "#/questions/staff-now",
  "#/check",
  "#/result",
  "#/compare/stedenband+jumelage+global-networks+humanitarian-aid",
  "#/forms",
  "#/forms/short-term-exchange",
  "#/method",
  "#/knowledge",
  "#/matrix",
  "#/map",
  "#/examples",
  "#/examples/deinze-lievegem-kemopodi",
  "#/funding",
  "#/funding/eu-town-twinning",
  "#/networks",
  "#/reading",
  "#/glossary",
  "#/about-data",
  "#/accessibility",
  "#/privacy",
  "#/report-error/funding/dear",
  "#/nowhere",
];
const LOOKS = [
  { width: 320, colorScheme: "light", forcedColors: "none" },
  { width: 1280, colorScheme: "dark", forcedColors: "none" },
  { width: 1280, colorScheme: "light", forcedColors: "active" },
] as const;

describe.each(LOOKS)("at $width px, $colorScheme, forced colours $forcedColors", ({ width, ...look }) => {
  it("every page type has no axe finding and does not scroll sideways", async () => {
    const page = await stage.open({ viewport: { width, height: 800 }, ...look });
    await page.goto(stage.address);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      STORAGE_KEY,
      JSON.stringify({ version: 1, state: { dossier, lastPage: null } }),
    ] as const);
    for (const hash of PAGES) {
      await page.goto(`${stage.address}${hash}`);
      await page.reload();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect({ hash, findings: await axeFindings(page) }).toEqual({ hash, findings: [] });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ hash, overflow }).toEqual({ hash, overflow: 0 });
    }
    await page.context().close();
  });
});

it("an error page and an open list have no axe finding", async () => {
  const page = await stage.open();
  await page.goto(`${stage.address}#/questions/staff-now`);
  await page.getByRole("button", { name: "Volgende stap" }).click();
  await page.getByRole("alert", { name: "Er klopt iets niet op deze pagina" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${stage.address}#/questions/who`);
  await page.getByRole("combobox").fill("s");
  await page.getByRole("option").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});
