import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Language } from "../../src/i18n/languages";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import type { Stage } from "../support/browser";
import { goldenCases } from "../support/dossiers";
import { beside, type Section } from "./document";

const VIEWPORTS = [
  { width: 1280, height: 720, most: 1900 },
  { width: 390, height: 844, most: 4200 },
] as const;
const MOST_WORDS = 480;
const MOST_SCREENS = 8;

/** The overview of a dossier: page height, and words in the advice. */
async function overviewOf(page: Page, address: string, id: string, language: Language): Promise<readonly number[]> {
  const dossier: unknown = JSON.parse(readFileSync(`tests/golden/${id}.dossier.json`, "utf8"));
  const state = JSON.stringify({ version: 1, state: { dossier, lastPage: null, language } });
  await page.goto(address);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [STORAGE_KEY, state] as const);
  await page.goto(`${address}#/result`);
  await page.reload();
  await page.locator("main table").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  return page.evaluate(() => [
    document.documentElement.scrollHeight,
    document.querySelector("main")?.innerText.split(/\s+/).length ?? NaN,
  ]);
}

/** A height or word count compared with its target. */
function withTarget(found: number | undefined, most: number): string {
  return beside(`${found}`, (found ?? NaN) <= most);
}

/** Answers each question once with minimal effort, counting screens and clicks from the start page to the advice. */
async function wayToAdvice(stage: Stage): Promise<string> {
  const page = await stage.open({ viewport: { width: 1280, height: 720 } });
  await page.goto(stage.address);
  let clicks = 0;
  const click = async (what: ReturnType<Page["locator"]>) => {
    clicks += 1;
    await what.click({ force: true });
  };
  await click(page.getByRole("link", { name: "Begin met de vragen" }));
  let screens = 0;
  for (; !page.url().endsWith("#/check"); screens += 1) {
    const form = page.locator("main form");
    await form.waitFor();
    const names = await form
      .locator("input[type=radio]")
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("name")))]);
    for (const name of names) await click(form.locator(`input[type=radio][name="${name}"]`).nth(1));
    const numbers = await form.locator("input[inputmode=decimal]").all();
    for (const box of numbers) await box.fill("1");
    // If several may be ticked, the last one is "none of these".
    if (names.length + numbers.length === 0) await click(form.locator("input[type=checkbox]").last());
    const { hash } = new URL(page.url());
    await click(page.getByRole("button", { name: "Volgende stap" }));
    await page.waitForFunction((was) => window.location.hash !== was, hash);
  }
  await click(page.getByRole("link", { name: "Toon het advies" }));
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.context().close();
  return `From the start page to the advice, with one choice for each question and every number typed: ${withTarget(screens + 1, MOST_SCREENS)} screens, the check included (aim: at most ${MOST_SCREENS}), and ${clicks} clicks.`;
}

/** Heights and word counts of the overview, and the way to it. */
export async function measureOverview(stage: Stage): Promise<Section> {
  const rows: (readonly string[])[] = [];
  for (const { id } of goldenCases()) {
    const cells: string[] = [];
    for (const language of WHOLE_LANGUAGES)
      for (const { most, ...viewport } of VIEWPORTS) {
        const page = await stage.open({ viewport });
        const [height, words] = await overviewOf(page, stage.address, id, language);
        await page.context().close();
        cells.push(withTarget(height, most), ...(viewport.width === 390 ? [withTarget(words, MOST_WORDS)] : []));
      }
    rows.push([id, ...cells]);
  }
  return {
    title: "The overview of the advice",
    text: [
      `Height of the page at 1280 and at 390 px, and words of the advice, for each golden dossier in each language. Aims: at most ${VIEWPORTS.map(({ most }) => most).join(" and ")} px, and ${MOST_WORDS} words.`,
      await wayToAdvice(stage),
    ],
    head: ["dossier", ...WHOLE_LANGUAGES.flatMap((code) => [`${code}, 1280`, `${code}, 390`, `${code}, words`])],
    rows,
  };
}
