import type { Page } from "playwright-core";
import type { Translator } from "../../src/i18n/translator";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import type { Place } from "./place";

/** Waits until everything is loaded and calculated. */
export async function settled(page: Page, { t }: Translator): Promise<void> {
  // The whole advice has the headings of all its parts.
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const waiting: readonly string[] = [t("app.loading"), t("counterfactual.working")];
  await page.waitForFunction((texts) => {
    const live = [...document.querySelectorAll("[role=status]")].map((one) => one.textContent ?? "");
    return document.querySelector("[aria-busy=true]") === null && !live.some((text) => texts.includes(text));
  }, waiting);
}

/** Opens a place afresh, in the translator's language, and brings it into its state. */
export async function visit(page: Page, address: string, i18n: Translator, place: Place): Promise<void> {
  const { language } = i18n;
  const { dossier } = place;
  const state = dossier === null ? null : { dossier, lastPage: "ambitions", language };
  await page.unrouteAll();
  // From another document, so that a hash change also loads the page afresh.
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
