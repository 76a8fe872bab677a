import type { Page } from "playwright-core";
import type { Translator } from "../../src/i18n/translator";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import type { Place } from "./place";

/** Waits until nothing is loaded or reckoned any more. */
export async function settled(page: Page, { t }: Translator): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  const waiting: readonly string[] = [t("app.loading"), t("counterfactual.working")];
  await page.waitForFunction((texts) => {
    const live = [...document.querySelectorAll("[role=status]")].map((one) => one.textContent ?? "");
    return document.querySelector("[aria-busy=true]") === null && !live.some((text) => texts.includes(text));
  }, waiting);
}

/** Opens a place as new, in the language of the words, and brings it into its state. */
export async function visit(page: Page, address: string, i18n: Translator, place: Place): Promise<void> {
  const { language } = i18n;
  const { dossier } = place;
  const state = dossier === null ? null : { dossier, lastPage: "ambitions", language };
  await page.unrouteAll();
  // From elsewhere, so that a page of the same document is opened as new too.
  await page.goto(`${address}icon.svg`);
  await page.evaluate(
    ([key, text]) => {
      localStorage.clear();
      if (text !== null) localStorage.setItem(key, text);
    },
    [STORAGE_KEY, state === null ? null : JSON.stringify({ version: 1, state })] as const,
  );
  await page.goto(`${address}${language}/#${place.at}`);
  await settled(page, i18n);
  await place.act?.(page, i18n);
}
