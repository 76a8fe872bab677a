import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { STORAGE_KEY } from "../../src/store/keeping/keys";

/** A stored state with the answers of Roeselare, in the application's format. */
export function goldenState(): string {
  const dossier: unknown = JSON.parse(readFileSync("tests/golden/roeselare-dogbo.dossier.json", "utf8"));
  return JSON.stringify({ version: 1, state: { dossier, lastPage: "reciprocity" } });
}

/** Opens the advice for those answers. */
export async function openAdvice(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [STORAGE_KEY, goldenState()] as const);
  await page.goto(`${address}#/result`);
  await page.reload();
  await page.getByRole("link", { name: WHAT_IF }).waitFor();
}

const WHAT_IF = /^Wat als/;

/** Opens the panel for trying answers, with all steps expanded. */
export async function openWhatIf(page: Page): Promise<void> {
  await page.getByRole("link", { name: WHAT_IF }).click();
  await page.getByRole("heading", { name: "Wat als?" }).first().waitFor();
}
