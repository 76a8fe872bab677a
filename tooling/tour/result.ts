import type { Page } from "playwright-core";
import type { Translator } from "../../src/i18n/translator";
import { RICH_DOSSIER } from "./dossier";
import { answered, asFile, begun, dragFiles, fresh, openAll, type Place, press } from "./place";

/** Wants much, and has neither people nor money. */
const LACKING = {
  ambitions: { reciprocity: 3, "capacity-building": 3 },
  term: "3-3",
  staff: { now: 0, freed: 0 },
  money: { now: 0, freed: 0, grants: "no" },
};

async function tryOut(page: Page, { t }: Translator): Promise<void> {
  const panel = page.getByRole("region", { name: t("whatif.title") });
  await panel.getByRole("radio").first().waitFor();
  // A radio that is not chosen yet: the advice changes, and the bar at the foot says how.
  await panel.locator("input[type=radio]:not(:checked)").first().check({ force: true });
  await page
    .getByRole("complementary", { name: t("whatif.bar") })
    .getByRole("button")
    .first()
    .waitFor();
}

/** The advice, its documents, the comparisons and the answers of several people. */
export const RESULT: readonly Place[] = [
  begun("result", "/result"),
  ...["why", "means", "support", "certainty", "take-along"].map((part) => begun(`result-${part}`, `/result/${part}`)),
  fresh("result-nothing-asked", "/result"),
  answered("result-ties", "/result", { ambitions: { "civil-society-involvement": 3 } }, openAll),
  answered("result-lacking", "/result", LACKING),
  begun("result-all-open", "/result/what-if", async (page, i18n) => {
    await tryOut(page, i18n);
    await openAll(page);
  }),
  begun("result-scenario-name-wrong", "/result/what-if", async (page, i18n) => {
    await tryOut(page, i18n);
    await page.getByRole("textbox", { name: i18n.t("scenario.name") }).fill("");
    await press(page, i18n.t("scenario.keep"));
  }),
  begun("export-no-forms", "/result/take-along", async (page, { t }) => {
    await openAll(page);
    for (const box of await page.locator("details input[type=checkbox][id^=export-]:checked").all())
      await box.uncheck();
    await press(page, t("export.pdf"));
    await page
      .getByText(t("export.formsNone", { most: 3 }))
      .first()
      .waitFor();
  }),
  begun("export-busy", "/result/take-along", async (page, { t }) => {
    // What draws the document is never answered: the page waits, with a way to stop.
    await page.route("**/assets/*", () => {});
    await press(page, t("export.pdf"));
    await page.getByRole("button", { name: t("export.cancel"), exact: true }).waitFor();
  }),
  begun("export-done", "/result/take-along", async (page, { t }) => {
    const download = page.waitForEvent("download");
    await press(page, t("export.table_ranking"));
    await download;
  }),
  begun("compare", "/compare/stedenband+jumelage+global-networks+humanitarian-aid"),
  begun("compare-two", "/compare/stedenband+international-youth-work"),
  begun("compare-unknown-form", "/compare/stedenband+no-such-form"),
  begun("compare-choose", "/compare"),
  begun("compare-scenarios", "/compare/scenarios/original+s1+s2", openAll),
  fresh("group-empty", "/group"),
  begun("group", "/group", async (page, { t }) => {
    await page
      .locator("input[type=file]")
      .setInputFiles([asFile("jan.json", RICH_DOSSIER), asFile("foto.json", "no dossier")]);
    await page.getByRole("heading", { name: t("group.outcomesTitle") }).waitFor();
    await openAll(page);
  }),
  begun("group-removed", "/group", async (page, { t }) => {
    await page.getByRole("row").getByRole("button").last().click();
    await page.getByRole("button", { name: t("common.undo"), exact: true }).waitFor();
    await dragFiles(page);
  }),
];
