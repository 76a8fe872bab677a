import type { Page } from "playwright-core";
import type { Translator } from "../../src/i18n/translator";
import { FURTHER_KEY } from "../../src/store/keeping/keys";
import { RICH_DOSSIER } from "./dossier";
import { begun, type Place, press } from "./place";

const LONG_NAME = "Voorstel met een langere samenwerking, na het overleg met de adviesraad in december";

/** Adds dossiers next to the open one: with a name, without one, and an unreadable one. */
async function keepMore(page: Page, count: number): Promise<void> {
  const { answers } = RICH_DOSSIER;
  const other = { ...RICH_DOSSIER, answers: { ...answers, municipality: "31005" } };
  const texts = Array.from({ length: count }, (_, index) =>
    JSON.stringify({ version: 1, state: { dossier: other, name: index === 0 ? LONG_NAME : "" } }),
  );
  await page.evaluate(
    ([start, all]) => {
      for (const [index, text] of all.entries()) localStorage.setItem(start + String(index + 10), text);
      localStorage.setItem(`${start}99`, "{broken");
    },
    [FURTHER_KEY, texts] as const,
  );
  await page.reload();
  await page.getByText(LONG_NAME).first().waitFor();
}

const listed = (name: string, count: number, act?: (page: Page, i18n: Translator) => Promise<void>): Place =>
  begun(name, "/dossiers", async (page, i18n) => {
    await keepMore(page, count);
    await act?.(page, i18n);
  });

/** The first button that starts with this text, followed by the name of its dossier. */
const firstButton = (page: Page, words: string) => page.getByRole("button", { name: new RegExp(`^${words}`) }).first();

/** The list of dossiers. */
export const DOSSIERS: readonly Place[] = [
  begun("dossiers-one", "/dossiers"),
  listed("dossiers", 3),
  listed("dossiers-name", 1, async (page, { t }) => {
    await firstButton(page, t("dossiers.rename")).click();
    await page.getByRole("textbox", { name: t("dossiers.newName") }).fill("x".repeat(90));
    await press(page, t("dossiers.keepName"));
    await page.getByText(t("scenario.nameTooLong", { count: 10, limit: 80 })).waitFor();
  }),
  listed("dossiers-remove", 1, async (page, { t }) => {
    await firstButton(page, t("scenario.remove")).click();
    await page.getByRole("dialog").waitFor();
  }),
  listed("dossiers-removed", 1, async (page, { t }) => {
    await firstButton(page, t("scenario.remove")).click();
    await press(page, t("dossiers.yes"));
    await page.getByRole("heading", { name: t("dossiers.removedTitle") }).waitFor();
  }),
  listed("dossiers-full", 19, async (page, { t }) => {
    await press(page, t("dossiers.new"));
    await page.getByText(t("dossiers.full", { limit: 20 })).waitFor();
  }),
];
